import { Empty } from '@/components/States';

export function Volunteers() {
  return <Empty />;
}
