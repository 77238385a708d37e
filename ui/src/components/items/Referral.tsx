import { Group, Stack, TagsInput, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ListedSite } from '@/api/generated';
import { useRead } from '@/api/read';
import { useWrite } from '@/api/write';
import { Form } from '@/components/Form';
import { type ItemFormProps, useItemForm } from '@/components/items/item';
import { everyWord } from '@/components/options';
import { SelectField } from '@/components/SelectField';
import { nameIn } from '@/i18n/named';

/** Sends somebody on: where it is, how far, when it is open, what to bring. */
export function Referral({ visit, draft, onDraft, onDone, onCancel }: ItemFormProps) {
  const { t, i18n } = useTranslation();
  const form = useItemForm({
    initialValues: { to_site: '', matter: '', bring: [] as string[] },
    draft,
    onDraft,
  });
  const directory = useRead('sites.directory', {});
  const make = useWrite('referrals.make', { refusal: 'form', onDone });
  const sites = directory.data?.filter(({ kind }) => kind !== 'complex') ?? [];
  const lineOf = (site: ListedSite) => {
    const name = nameIn(i18n.language, site);
    const minutes = site.minutes_on_foot ?? null;
    return minutes === null ? name : t('items.siteOnFoot', { name, minutes });
  };
  const chosen = sites.find(({ id }) => id === form.values.to_site);
  return (
    <Form
      form={form}
      kept
      submit={t('items.add')}
      pending={make.pending}
      fault={make.fault}
      onCancel={onCancel}
      onSubmit={(values) => visit !== null && make.run({ visit, ...values })}
    >
      <Group grow align="flex-start">
        <SelectField
          autoFocus
          searchable
          selectFirstOptionOnChange
          label={t('items.toSite')}
          placeholder={t('items.toSiteHint')}
          nothingFoundMessage={t('common.nothingFound')}
          data={sites.map((site) => ({ value: site.id, label: lineOf(site), also: site.name }))}
          filter={everyWord}
          {...form.getInputProps('to_site')}
        />
        <TextInput label={t('items.matter')} autoComplete="off" {...form.getInputProps('matter')} />
      </Group>
      <TagsInput
        label={t('items.bring')}
        description={t('items.bringHint')}
        data={chosen?.bring ?? []}
        {...form.getInputProps('bring')}
      />
      {chosen ? <Directions site={chosen} /> : null}
    </Form>
  );
}

/** What the clerk says aloud, and what the receipt will say. */
function Directions({ site }: { site: ListedSite }) {
  const { t } = useTranslation();
  const { address, hours, phone, bring } = site;
  return (
    <Stack gap={2} role="status">
      <Text fz="sm">{[address, hours, phone].filter((word) => !!word).join(' · ')}</Text>
      {bring.length > 0 ? (
        <Text fz="sm" c="dimmed">
          {t('items.alwaysBring', { things: bring.join(t('common.and')) })}
        </Text>
      ) : null}
    </Stack>
  );
}
