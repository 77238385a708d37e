import { PasswordInput, type PasswordInputProps } from '@mantine/core';

/** A password, a PIN or a key. Unlike Mantine's own field it tells screen readers that it was refused. */
export function SecretField(props: PasswordInputProps) {
  return <PasswordInput {...props} aria-invalid={Boolean(props.error)} />;
}
