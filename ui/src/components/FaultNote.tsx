import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { AnyFault } from '@/api/faults';
import { useFaultText } from '@/components/faultText';

/** What was refused and why, where the reader is looking. Field faults stand at their fields instead. */
export function FaultNote({ fault }: { fault: AnyFault | null }) {
  const text = useFaultText();
  if (!fault || fault.code === 'accept_warnings') {
    return null;
  }
  const fields = Object.entries(fault.fields ?? {});
  const onlyFields = fault.code === 'invalid' && fields.length > 0;
  return (
    <Alert
      role="alert"
      color="red"
      variant="light"
      icon={<IconAlertTriangle aria-hidden />}
      py="xs"
    >
      {onlyFields
        ? fields.map(([name, reason]) => <div key={name}>{text(reason)}</div>)
        : text(fault)}
    </Alert>
  );
}
