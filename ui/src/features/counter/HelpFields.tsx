import { CloseButton, Group, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import type { FormErrors } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { SelectField } from '@/components/SelectField';
import { terms } from '@/i18n/zh-CN/terms';
import { AuthorisationFields } from './AuthorisationFields';
import type { HelpValues } from './help';

interface HelpFieldsProps {
  values: HelpValues;
  errors: FormErrors;
  onChange: (values: HelpValues) => void;
  /** Nobody helps after all. */
  onNone?: () => void;
}

const kinds = ['assisted', 'by_agent', 'home_visit'] as const;
const relationships = Object.keys(terms.relationship);

function isRelationship(word: string | null): word is HelpValues['relationship'] {
  return word !== null && relationships.includes(word);
}

/** Who came along or came instead: kept apart from the person served (R-EL-6). */
export function HelpFields({ values, errors, onChange, onNone }: HelpFieldsProps) {
  const { t } = useTranslation();
  const set = (changed: Partial<HelpValues>) => onChange({ ...values, ...changed });
  return (
    <Stack gap="sm">
      <Group justify="space-between" wrap="nowrap">
        <Group gap="sm" wrap="nowrap">
          <SegmentedControl
            size="xs"
            aria-label={t('counter.helpKind')}
            data={kinds.map((value) => ({ value, label: t(`terms.help.${value}`) }))}
            value={values.kind}
            onChange={(chosen) => set({ kind: kinds.find((one) => one === chosen) ?? 'assisted' })}
          />
          <Text c="dimmed" fz="sm">
            {t(`counter.helpMeans.${values.kind}`)}
          </Text>
        </Group>
        {onNone ? <CloseButton aria-label={t('counter.noHelp')} onClick={onNone} /> : null}
      </Group>
      <Group align="flex-start" grow>
        <TextInput
          autoFocus
          data-autofocus
          label={t('counter.agentName')}
          autoComplete="off"
          value={values.name}
          error={errors['help.agent']}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <SelectField
          searchable
          label={t('counter.relationship')}
          data={relationships.map((value) => ({
            value,
            label: isRelationship(value) ? t(`terms.relationship.${value}`) : value,
          }))}
          value={values.relationship}
          onChange={(chosen) => set({ relationship: isRelationship(chosen) ? chosen : 'other' })}
        />
        <TextInput
          label={t('counter.agentPhone')}
          inputMode="tel"
          autoComplete="off"
          value={values.phone}
          error={errors['help.agent.phone']}
          onChange={(event) => set({ phone: event.currentTarget.value })}
        />
      </Group>
      {values.kind === 'by_agent' ? (
        <AuthorisationFields values={values} error={errors['help.authorisation']} set={set} />
      ) : null}
    </Stack>
  );
}
