import type { ShellStatus } from '@/api/shell';
import { Empty } from '@/components/States';

export function OpeningFailed({ status }: { status: ShellStatus }) {
  return <Empty text={status.version} />;
}
