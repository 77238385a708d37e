import { Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '@/api/generated';
import { useWrite } from '@/api/write';
import { ActionButton } from '@/components/ActionButton';
import { Dialog } from '@/components/Dialog';
import { Form } from '@/components/Form';
import { useNotice } from '@/components/items/notice';
import { useDocumentCheck } from '@/components/residents/checks';
import { doorFields, type PersonValues } from '@/components/residents/person';
import { changesOf, type Hidden, knownValues, rebased } from './changes';
import { EditFields } from './EditFields';

interface EditResidentProps {
  card: Card;
  /** Reads the record anew, after somebody else changed it. */
  onReload: () => Promise<Card | null>;
  onDone: () => void;
  onClose: () => void;
}

/** Corrects a record: only what was changed is sent, against the version that the clerk saw. */
export function EditResident({ card, onReload, onDone, onClose }: EditResidentProps) {
  const { t } = useTranslation();
  const notice = useNotice();
  const [seen, setSeen] = useState(card);
  const [reloaded, setReloaded] = useState(false);
  const [removed, setRemoved] = useState<Hidden[]>([]);
  const known = knownValues(seen);
  const form = useForm<PersonValues>({ initialValues: known });
  const { documentKind, documentNumber } = form.values;
  const { checked } = useDocumentCheck(documentKind, documentNumber);
  const update = useWrite('residents.update', {
    refusal: 'form',
    onDone: () => {
      notice(t('residents.edit.done'));
      onDone();
    },
  });
  const changes = changesOf(form.values, known, removed, checked?.sex ?? null);
  const reload = async () => {
    const latest = await onReload();
    if (latest) {
      form.setValues(rebased(form.values, known, knownValues(latest)));
      setSeen(latest);
      setReloaded(true);
      update.clear();
    }
  };
  return (
    <Dialog
      title={t('residents.edit.title', { name: seen.name })}
      opened
      onClose={onClose}
      size="lg"
    >
      <Form
        form={form}
        submit={t('residents.edit.submit')}
        pending={update.pending}
        fault={update.fault}
        fields={doorFields}
        blocked={Object.keys(changes).length === 0}
        onSubmit={(_values, accept) =>
          update.run({ resident: seen.resident, version: seen.version, ...changes, accept })
        }
        onCancel={onClose}
        foot={
          update.fault?.code === 'changed_meanwhile' ? (
            <ActionButton
              autoFocus
              variant="default"
              label={t('residents.edit.reload')}
              onAct={reload}
            />
          ) : null
        }
      >
        {reloaded ? (
          <Text fz="sm" role="status">
            {t('residents.edit.reloaded')}
          </Text>
        ) : null}
        <EditFields
          card={seen}
          form={form}
          removed={removed}
          onRemove={setRemoved}
          years={checked?.age ?? seen.age ?? null}
        />
      </Form>
    </Dialog>
  );
}
