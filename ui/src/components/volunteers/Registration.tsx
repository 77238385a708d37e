import { Checkbox, Paper, Stack, TagsInput, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '@/app/session';
import { BirthField } from '@/components/residents/BirthField';
import { DocumentFields } from '@/components/residents/DocumentFields';
import type { Standing } from '@/components/volunteers/useStanding';
import { CONSENT, type VolunteerForm } from '@/components/volunteers/values';
import { unitIn } from '@/i18n/named';

interface RegistrationProps {
  form: VolunteerForm;
  standing: Standing;
}

/** What is asked of somebody who becomes a volunteer: document, skills, consent, a minor's guardian. */
export function Registration({ form, standing }: RegistrationProps) {
  const { t, i18n } = useTranslation();
  const { front } = useSession();
  const { needsDocument, needsBirth, minor, closed } = standing;
  const guardian = form.getInputProps('guardian', { type: 'checkbox' });
  return (
    <Paper withBorder p="sm" radius="md" component="fieldset">
      <Text component="legend" fw={600} px={4}>
        {t('volunteers.item.registration')}
      </Text>
      <Stack gap="sm">
        {closed ? <Text fz="sm">{t('volunteers.item.minorClosed')}</Text> : null}
        {needsDocument ? (
          <>
            <Text fz="sm" c="dimmed">
              {t('volunteers.item.documentMissing')}
            </Text>
            <DocumentFields form={form} autoFocus />
          </>
        ) : null}
        {needsBirth ? (
          <BirthField
            form={form}
            autoFocus={!needsDocument}
            known={t('volunteers.item.birthMissing')}
          />
        ) : null}
        <TagsInput
          autoFocus={!needsDocument && !needsBirth}
          label={t('volunteers.item.skills')}
          placeholder={form.values.skills.length > 0 ? '' : t('volunteers.item.skillsHint')}
          splitChars={[',', '，', '、', ';', '；']}
          clearButtonProps={{ 'aria-label': t('common.remove') }}
          {...form.getInputProps('skills')}
        />
        {minor ? (
          <Checkbox
            label={t('volunteers.item.guardian')}
            description={t('volunteers.item.guardianWhy')}
            {...guardian}
          />
        ) : null}
        <Paper bg="var(--mantine-color-default-hover)" p="xs" radius="sm">
          <Text fz="sm" fw={600}>
            {t('volunteers.item.consentTitle', { version: CONSENT })}
          </Text>
          <Text fz="sm">
            {t('volunteers.item.consent', { unit: unitIn(i18n.language, front) })}
          </Text>
        </Paper>
        <Checkbox
          label={t('volunteers.item.consented')}
          {...form.getInputProps('consented', { type: 'checkbox' })}
        />
      </Stack>
    </Paper>
  );
}
