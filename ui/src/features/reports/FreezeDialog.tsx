import { Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useWrite } from '@/api/write';
import { Dialog } from '@/components/Dialog';
import { Form } from '@/components/Form';
import { useFormat } from '@/i18n/format';

interface FreezeDialogProps {
  day: string;
  /** The version that it will be. */
  version: number;
  onClose: () => void;
}

/** What is typed stays while the screen is open, also when the dialog was closed to look something up. */
const kept = new Map<string, { weather: string; remarks: string }>();

/** Each remark is a line; a fault of any of them stands at the one field. */
const fields = Object.fromEntries(
  Array.from({ length: 20 }, (_, line) => [`remarks.${line}`, 'remarks']),
);

/** Makes a day final, or puts late entries into its next version: weather and remarks, then the password. */
export function FreezeDialog({ day, version, onClose }: FreezeDialogProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const form = useForm({
    initialValues: kept.get(day) ?? { weather: '', remarks: '' },
    onValuesChange: (values) => void kept.set(day, values),
  });
  const done = (frozen: number) => {
    kept.delete(day);
    notifications.show({
      color: 'teal',
      closeButtonProps: { 'aria-label': t('common.close') },
      message: t('reports.frozen', { day: format.day(day), version: frozen }),
    });
    onClose();
  };
  const finalising = useWrite('reports.finalise', {
    refusal: 'form',
    onDone: (reply) => done(reply.version),
  });
  const revising = useWrite('reports.revise', {
    refusal: 'form',
    onDone: ({ revision }) => done(revision.version),
  });
  const isFirst = version === 1;
  const write = isFirst ? finalising : revising;
  return (
    <Dialog
      title={t(isFirst ? 'reports.finaliseTitle' : 'reports.reviseTitle', {
        day: format.day(day),
        version,
      })}
      opened
      onClose={onClose}
    >
      <Form
        form={form}
        kept
        submit={isFirst ? t('reports.finalise') : t('reports.revise', { version })}
        pending={write.pending}
        fault={write.fault}
        fields={fields}
        onCancel={onClose}
        onSubmit={({ weather, remarks }) =>
          write.run({
            day,
            weather: weather.trim() === '' ? null : weather,
            remarks: remarks.split('\n').filter((line) => line.trim() !== ''),
          })
        }
      >
        <Text c="dimmed">{t(isFirst ? 'reports.finaliseText' : 'reports.reviseText')}</Text>
        <TextInput
          data-autofocus
          label={t('reports.weather')}
          placeholder={t('reports.weatherExample')}
          autoComplete="off"
          {...form.getInputProps('weather')}
        />
        <Textarea
          autosize
          minRows={2}
          label={t('reports.remarks')}
          description={t('reports.remarksHelp')}
          {...form.getInputProps('remarks')}
        />
      </Form>
    </Dialog>
  );
}
