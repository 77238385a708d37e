import { Group, Radio, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { SecretField } from '@/components/SecretField';

/** A key as somebody types it, to open data that is there. */
export type TypedKey = {
  by: 'passphrase' | 'recovery';
  secret: string;
};

/** As the shell takes it. */
export function keyOf({ by, secret }: TypedKey): { passphrase: string } | { recovery_key: string } {
  return by === 'passphrase' ? { passphrase: secret } : { recovery_key: secret.trim() };
}

interface TypedKeyFieldsProps {
  form: UseFormReturnType<TypedKey>;
  label: string;
  ways: readonly TypedKey['by'][];
  autoFocus?: boolean;
}

/** Asks for the passphrase, or for what stands on the paper in the safe. */
export function TypedKeyFields({ form, label, ways, autoFocus = true }: TypedKeyFieldsProps) {
  const { t } = useTranslation();
  const { by } = form.values;
  // Whoever goes through the choices with the arrows stays there.
  const focused = autoFocus && !form.isTouched('by');
  return (
    <>
      {ways.length > 1 ? (
        <Radio.Group label={label} {...form.getInputProps('by')}>
          <Group mt="xs" gap="lg">
            {ways.map((way) => (
              <Radio key={way} value={way} label={t(`firstStart.${way}`)} />
            ))}
          </Group>
        </Radio.Group>
      ) : null}
      {by === 'passphrase' ? (
        <SecretField
          key={by}
          autoFocus={focused}
          size="md"
          label={t('firstStart.passphrase')}
          autoComplete="off"
          {...form.getInputProps('secret')}
        />
      ) : (
        <TextInput
          key={by}
          autoFocus={focused}
          size="md"
          ff="monospace"
          label={t('firstStart.recovery')}
          description={t('firstStart.recoveryWhy')}
          autoComplete="off"
          spellCheck={false}
          {...form.getInputProps('secret')}
        />
      )}
    </>
  );
}
