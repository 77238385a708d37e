import { Empty } from '@/components/States';

export function Residents() {
  return <Empty />;
}
