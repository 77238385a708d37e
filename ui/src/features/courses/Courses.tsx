import { Empty } from '@/components/States';

export function Courses() {
  return <Empty />;
}
