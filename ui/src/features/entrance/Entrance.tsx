import { Empty } from '@/components/States';

export function Entrance() {
  return <Empty />;
}
