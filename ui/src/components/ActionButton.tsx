import { Button, type ButtonProps, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Can, FieldFault } from '@/api/generated';
import { useFaultText } from '@/components/faultText';
import { Key } from '@/components/Key';
import { type KeyName, useKeys } from '@/components/keys';

/** What Rust says of an act: that it can be done, or why not. */
export type Allowed = Can | 'yes' | { no: FieldFault } | { no: string };

interface ActionButtonProps extends Omit<ButtonProps, 'children' | 'disabled'> {
  label: string;
  onAct: () => void;
  /** The key that does the same, drawn on the button. */
  keyName?: KeyName;
  /** Whether it may be done; a refusal disables the button and is shown as its reason. */
  can?: Allowed;
  disabled?: boolean;
  icon?: ReactNode;
  type?: 'button' | 'submit';
  /** Has the focus when it appears, as the one thing to do next. */
  autoFocus?: boolean;
}

/** A button that shows its key, works by it, and says why it cannot be pressed. */
export function ActionButton({
  label,
  onAct,
  keyName,
  can = 'yes',
  disabled = false,
  icon,
  loading,
  type = 'button',
  autoFocus = false,
  ...rest
}: ActionButtonProps) {
  const faultText = useFaultText();
  const refused = can !== 'yes';
  const idle = disabled || refused;
  const act = { key: keyName ?? '', label, run: onAct, disabled: idle || loading === true };
  useKeys(keyName ? [act] : []);
  const why = refused ? faultText(can.no) : undefined;
  const primary = rest.variant === undefined || rest.variant === 'filled';
  return (
    <Tooltip label={why} disabled={!why} multiline maw={360} withArrow>
      <Button
        {...rest}
        type={type}
        loading={loading ?? false}
        // Stays reachable while it cannot be pressed, so that a screen reader hears the reason.
        aria-disabled={idle || undefined}
        data-disabled={idle || undefined}
        data-autofocus={autoFocus || undefined}
        autoFocus={autoFocus}
        aria-description={why}
        aria-keyshortcuts={keyName}
        onClick={(event) => {
          if (idle) {
            event.preventDefault();
          } else if (type === 'button') {
            onAct();
          }
        }}
        leftSection={icon}
        rightSection={keyName ? <Key name={keyName} light={primary} /> : undefined}
      >
        {label}
      </Button>
    </Tooltip>
  );
}
