import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { VisitView } from '@/api/generated';
import { useWrite } from '@/api/write';
import { ActionButton } from '@/components/ActionButton';
import { Dialog } from '@/components/Dialog';
import { Form } from '@/components/Form';
import { HelpFields } from './HelpFields';
import { helpArgs, noHelp } from './help';

interface HelpDialogProps {
  visit: VisitView;
  onClose: () => void;
}

/** Who came along or came instead, also when it turns out in the middle of a visit. */
export function HelpDialog({ visit, onClose }: HelpDialogProps) {
  const { t } = useTranslation();
  const form = useForm({
    initialValues: { help: { ...noHelp, kind: visit.help?.kind ?? noHelp.kind } },
  });
  const set = useWrite('visits.set_agent', { refusal: 'form', onDone: onClose });
  return (
    <Dialog title={t('counter.helpTitle')} opened onClose={onClose} size="xl">
      <Form
        form={form}
        kept
        submit={t('common.save')}
        pending={set.pending}
        fault={set.fault}
        fields={{ 'help.agent.name': 'help.agent' }}
        onCancel={onClose}
        onSubmit={({ help }) => set.run({ visit: visit.visit, help: helpArgs(help) })}
        foot={
          visit.help ? (
            <ActionButton
              variant="default"
              label={t('counter.noHelp')}
              onAct={() => set.run({ visit: visit.visit, help: null })}
            />
          ) : null
        }
      >
        <HelpFields
          values={form.values.help}
          errors={form.errors}
          onChange={(help) => form.setFieldValue('help', help)}
        />
      </Form>
    </Dialog>
  );
}
