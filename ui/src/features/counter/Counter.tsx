import { Empty } from '@/components/States';

export function Counter() {
  return <Empty />;
}
