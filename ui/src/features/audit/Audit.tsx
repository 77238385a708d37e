import { Empty } from '@/components/States';

export function Audit() {
  return <Empty />;
}
