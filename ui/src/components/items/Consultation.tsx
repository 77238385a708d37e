import { Autocomplete, Group, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/read';
import { useWrite } from '@/api/write';
import { Form } from '@/components/Form';
import { type ItemFormProps, useItemForm } from '@/components/items/item';

/** A question that is answered here. Nobody needs a name for it (R-ID-10). */
export function Consultation({ visit, draft, onDraft, onDone, onCancel }: ItemFormProps) {
  const { t } = useTranslation();
  const form = useItemForm({
    initialValues: { topic: '', question: '', answer: '' },
    draft,
    onDraft,
  });
  const topics = useRead('consultations.topics', { limit: 20 });
  const log = useWrite('consultations.log', { refusal: 'form', onDone });
  return (
    <Form
      form={form}
      kept
      submit={t('items.add')}
      pending={log.pending}
      fault={log.fault}
      onCancel={onCancel}
      onSubmit={(values) => visit !== null && log.run({ visit, ...values })}
    >
      <Autocomplete
        autoFocus
        label={t('items.topic')}
        description={t('items.topicHint')}
        data={topics.data?.map(({ topic }) => topic) ?? []}
        {...form.getInputProps('topic')}
      />
      <Group grow align="flex-start">
        <Textarea
          autosize
          minRows={3}
          label={t('items.question')}
          {...form.getInputProps('question')}
        />
        <Textarea
          autosize
          minRows={3}
          label={t('items.answer')}
          {...form.getInputProps('answer')}
        />
      </Group>
    </Form>
  );
}
