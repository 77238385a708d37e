import { Group, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PersonPicker } from '@/components/PersonPicker';
import type { PersonForm } from '@/components/residents/person';

/** Who answers for somebody under 14: registered here, or what was said at the window. */
export function GuardianFields({ form }: { form: PersonForm }) {
  const { t } = useTranslation();
  const guardian = form.getInputProps('guardian');
  return (
    <Stack gap={6}>
      <Text fz="sm" c="dimmed">
        {t('residents.form.minor')}
      </Text>
      <Group align="flex-start" wrap="nowrap" gap="sm">
        <div style={{ flex: 1 }}>
          <PersonPicker
            path="guardian"
            label={t('residents.form.guardian')}
            value={form.values.guardian}
            onChange={guardian.onChange}
            error={guardian.error}
          />
        </div>
        <TextInput
          flex={1}
          label={t('residents.form.guardianConsent')}
          placeholder={t('residents.form.guardianConsentHint')}
          autoComplete="off"
          {...form.getInputProps('guardianConsent')}
        />
      </Group>
    </Stack>
  );
}
