import { Group, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { type ReactNode, useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { type AnyFault, warningsOf } from '@/api/faults';
import { ActionButton } from '@/components/ActionButton';
import { FaultNote } from '@/components/FaultNote';
import { FormRoot } from '@/components/FormRoot';
import { useFaultText } from '@/components/faultText';
import { useKeys } from '@/components/keys';
import { useUnsaved } from '@/components/unsaved';
import { Warnings } from '@/components/Warnings';

interface FormProps<Values> {
  form: UseFormReturnType<Values>;
  /** What the form does, on its button. */
  submit: string;
  /** Whether it is being done. */
  pending: boolean;
  /** Why it was refused, or what is to be accepted. */
  fault: AnyFault | null;
  /** Does it; `accept` holds the codes of the warnings that were read and accepted. */
  onSubmit: (values: Values, accept: string[]) => void;
  /** Lets go of it. */
  onCancel?: (() => void) | undefined;
  /** Where the fields of the door differ from those of the form: door's path → form's field. */
  fields?: Readonly<Record<string, string>>;
  /** What is typed is kept elsewhere, as with a visit: the screen may be left at any time. */
  kept?: boolean;
  /** Cannot be submitted yet, such as while something that was checked live is refused. */
  blocked?: boolean;
  /** Beside the buttons, at the left. */
  foot?: ReactNode;
  icon?: ReactNode;
  children: ReactNode;
}

/**
 * The one form: shows that it is being done, puts each fault on its field and the focus on the first of
 * them, asks for warnings to be accepted, and guards what was typed and not saved. Ctrl+Enter submits.
 */
export function Form<Values extends Record<string, unknown>>({
  form,
  submit,
  pending,
  fault,
  onSubmit,
  onCancel,
  fields = {},
  kept = false,
  blocked = false,
  foot,
  icon,
  children,
}: FormProps<Values>) {
  const { t } = useTranslation();
  const text = useFaultText();
  const warnings = warningsOf(fault);

  const place = useEffectEvent((refused: AnyFault) => {
    const reasons = Object.entries(refused.fields ?? {});
    form.setErrors(
      Object.fromEntries(reasons.map(([path, reason]) => [fields[path] ?? path, text(reason)])),
    );
    const first = reasons[0]?.[0];
    if (first !== undefined) {
      form.getInputNode(fields[first] ?? first)?.focus();
    }
  });
  // An effect, because a refusal arrives after the render that asked for it.
  useEffect(() => {
    if (fault) {
      place(fault);
    }
  }, [fault]);

  const send = (accept: string[]) => {
    if (!pending && !blocked) {
      const missed = (errors: object) => form.getInputNode(Object.keys(errors)[0] ?? '')?.focus();
      form.onSubmit((values) => onSubmit(values, accept), missed)();
    }
  };
  useKeys([{ key: 'Ctrl+Enter', label: submit, run: () => send([]) }]);

  return (
    <FormRoot onSubmit={() => send([])}>
      {kept ? null : <Unsaved dirty={form.isDirty()} />}
      <Stack gap="md">
        {children}
        <FaultNote fault={unplaced(fault)} />
        <Warnings warnings={warnings} pending={pending} onAccept={send} />
        <Group justify="space-between">
          <Group gap="xs">{foot}</Group>
          <Group gap="xs" wrap="nowrap" ml="auto">
            {onCancel ? (
              <ActionButton variant="default" label={t('common.cancel')} onAct={onCancel} />
            ) : null}
            <ActionButton
              type="submit"
              label={submit}
              keyName="Ctrl+Enter"
              icon={icon}
              loading={pending}
              disabled={blocked}
              onAct={() => send([])}
            />
          </Group>
        </Group>
      </Stack>
    </FormRoot>
  );
}

/** Guards what was typed: only where there are screens to leave for, which is not so before the desk is open. */
function Unsaved({ dirty }: { dirty: boolean }) {
  useUnsaved(dirty);
  return null;
}

/** What is said beside the button: not what stands at the fields already. */
function unplaced(fault: AnyFault | null): AnyFault | null {
  const placed = fault?.code === 'invalid' && Object.keys(fault.fields ?? {}).length > 0;
  return placed ? null : fault;
}
