import type { UseFormReturnType } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnyFault } from '@/api/faults';
import type { ActionName, Args, Reply } from '@/api/generated';
import type { Write } from '@/api/write';
import { Form } from '@/components/Form';
import { useLeaveGuard } from './leaveGuard';

interface SettingsFormProps<Values, Name extends ActionName> {
  form: UseFormReturnType<Values>;
  write: Write<Name>;
  args: (values: Values, accept: string[]) => Args<Name>;
  /** After it was saved. */
  onSaved?: (reply: Reply<Name>) => void;
  /** What is said then; that it was saved if left out. */
  said?: (reply: Reply<Name>) => string;
  submit?: string;
  onCancel?: () => void;
  /** Where the door's fields differ from the form's. */
  fields?: Readonly<Record<string, string>>;
  /** Puts faults of the door on the fields of the form where a table of names is not enough. */
  placed?: (fault: AnyFault) => AnyFault;
  blocked?: boolean;
  foot?: ReactNode;
  children: ReactNode;
}

/** A form of the settings: saves, says so, and asks before something typed is left. */
export function SettingsForm<Values extends Record<string, unknown>, Name extends ActionName>({
  form,
  write,
  args,
  onSaved,
  said,
  submit,
  onCancel,
  fields = {},
  placed,
  blocked = false,
  foot,
  children,
}: SettingsFormProps<Values, Name>) {
  const { t } = useTranslation();
  const release = useLeaveGuard(form.isDirty());
  // biome-ignore lint/correctness/useExhaustiveDependencies: a fault is placed once, when it comes
  const fault = useMemo(
    () => (write.fault && placed ? placed(write.fault) : write.fault),
    [write.fault],
  );
  return (
    <Form
      form={form}
      submit={submit ?? t('common.save')}
      pending={write.pending}
      fault={fault}
      fields={fields}
      blocked={blocked}
      foot={foot}
      onCancel={onCancel}
      onSubmit={async (values, accept) => {
        const reply = await write.run(args(values, accept));
        if (reply !== null) {
          release();
          form.resetDirty();
          notifications.show({ color: 'teal', message: said?.(reply) ?? t('settings.saved') });
          onSaved?.(reply);
        }
      }}
    >
      {children}
    </Form>
  );
}
