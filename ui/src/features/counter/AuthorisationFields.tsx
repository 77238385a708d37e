import { Checkbox, Group, MultiSelect, Stack, Text, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DayField } from '@/components/DayField';
import { SelectField } from '@/components/SelectField';
import type { HelpValues } from './help';
import { services } from './useVisitDraft';

interface AuthorisationFieldsProps {
  values: HelpValues;
  error: ReactNode;
  set: (changed: Partial<HelpValues>) => void;
}

const kinds = ['written_letter', 'oral_by_phone', 'statutory_guardian'] as const;
const letters = ['kept', 'shown'] as const;

/** On what the agent's right rests. What is missing leaves items pending; nobody is sent away for it. */
export function AuthorisationFields({ values, error, set }: AuthorisationFieldsProps) {
  const { t } = useTranslation();
  const { authorisation: kind } = values;
  return (
    <Stack gap="sm">
      <Group align="flex-start" grow>
        <SelectField
          label={t('counter.authorisation')}
          description={t('counter.authorisationHint')}
          error={error}
          clearable
          data={kinds.map((value) => ({ value, label: t(`terms.authorisation.${value}`) }))}
          value={kind === '' ? null : kind}
          onChange={(chosen) => set({ authorisation: kinds.find((one) => one === chosen) ?? '' })}
        />
        {kind === '' || kind === 'statutory_guardian' ? null : (
          <MultiSelect
            label={t('counter.scope')}
            description={t('counter.scopeHint')}
            data={services.map((value) => ({ value, label: t(`terms.itemKind.${value}`) }))}
            value={values.scope}
            onChange={(scope) => set({ scope })}
          />
        )}
        {kind === 'oral_by_phone' ? (
          <TextInput
            label={t('counter.witness')}
            description={t('counter.witnessHint')}
            value={values.witness}
            onChange={(event) => set({ witness: event.currentTarget.value })}
          />
        ) : null}
      </Group>
      {kind === 'written_letter' ? (
        <Group align="flex-start" grow>
          <TextInput
            label={t('counter.matter')}
            value={values.matter}
            onChange={(event) => set({ matter: event.currentTarget.value })}
          />
          <DayField
            label={t('counter.validFrom')}
            value={values.validFrom}
            onChange={(validFrom) => set({ validFrom })}
          />
          <DayField
            label={t('counter.validTo')}
            value={values.validTo}
            onChange={(validTo) => set({ validTo })}
          />
          <Stack gap={6}>
            <Text fz="sm" fw={500}>
              {t('counter.letter')}
            </Text>
            <Checkbox
              label={t('counter.signed')}
              checked={values.signed}
              onChange={(event) => set({ signed: event.currentTarget.checked })}
            />
            <SelectField
              clearable
              aria-label={t('counter.letter')}
              placeholder={t('common.choose')}
              data={letters.map((value) => ({ value, label: t(`counter.letters.${value}`) }))}
              value={values.letter === '' ? null : values.letter}
              onChange={(chosen) => set({ letter: letters.find((one) => one === chosen) ?? '' })}
            />
          </Stack>
        </Group>
      ) : null}
    </Stack>
  );
}
