import { Empty } from '@/components/States';

export function Appointments() {
  return <Empty />;
}
