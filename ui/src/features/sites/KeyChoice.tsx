import { Radio, SimpleGrid, Stack, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { KeyKeeping } from '@/api/shell';
import { FieldGroup } from '@/components/FieldGroup';
import { SecretField } from '@/components/SecretField';

/** How the key of new data is kept, as it is typed. */
export type TypedKeeping = {
  keeping: KeyKeeping['kind'];
  passphrase: string;
  passphraseAgain: string;
};

export const noKeeping: TypedKeeping = { keeping: 'keychain', passphrase: '', passphraseAgain: '' };

export function keepingOf({ keeping, passphrase }: TypedKeeping): KeyKeeping {
  return keeping === 'keychain' ? { kind: 'keychain' } : { kind: 'passphrase', passphrase };
}

/** What only the page can see: that the two passphrases differ. */
export function keepingErrors(
  typed: TypedKeeping,
  different: string,
): Partial<Record<keyof TypedKeeping, string>> {
  const differs = typed.keeping === 'passphrase' && typed.passphrase !== typed.passphraseAgain;
  return differs ? { passphraseAgain: different } : {};
}

interface KeyChoiceProps<Values extends TypedKeeping> {
  form: UseFormReturnType<Values>;
}

/** Asks where the key is kept, with what each means for the clerk. */
export function KeyChoice<Values extends TypedKeeping>({ form }: KeyChoiceProps<Values>) {
  const { t } = useTranslation();
  return (
    <FieldGroup legend={t('firstStart.key')}>
      <Text fz="sm" c="dimmed">
        {t('firstStart.keyWhy')}
      </Text>
      <Radio.Group aria-label={t('firstStart.key')} {...form.getInputProps('keeping')}>
        <Stack gap="xs">
          <Radio
            value="keychain"
            label={t('firstStart.keychain')}
            description={t('firstStart.keychainWhy')}
          />
          <Radio
            value="passphrase"
            label={t('firstStart.passphrase')}
            description={t('firstStart.passphraseWhy')}
          />
        </Stack>
      </Radio.Group>
      {form.getValues().keeping === 'passphrase' ? (
        <SimpleGrid cols={2}>
          <SecretField
            label={t('firstStart.passphrase')}
            autoComplete="off"
            {...form.getInputProps('passphrase')}
          />
          <SecretField
            label={t('firstStart.again')}
            autoComplete="off"
            {...form.getInputProps('passphraseAgain')}
          />
        </SimpleGrid>
      ) : null}
    </FieldGroup>
  );
}
