import { Empty } from '@/components/States';

export function Receipts() {
  return <Empty />;
}
