import { Empty } from '@/components/States';

export function Settings() {
  return <Empty />;
}
