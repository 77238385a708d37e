import type { ShellStatus } from '@/api/shell';
import { Empty } from '@/components/States';

export function FirstStart({ status }: { status: ShellStatus }) {
  return <Empty text={status.version} />;
}
