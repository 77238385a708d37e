import { Empty } from '@/components/States';

export function Rooms() {
  return <Empty />;
}
