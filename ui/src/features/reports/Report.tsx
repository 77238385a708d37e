import { Empty } from '@/components/States';

export function Report() {
  return <Empty />;
}
