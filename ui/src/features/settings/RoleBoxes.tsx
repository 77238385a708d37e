import { Checkbox, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '@/api/generated';

/** Every role, from the entrance to the auditor. */
const roles = [
  'volunteer',
  'clerk',
  'shift_lead',
  'manager',
  'auditor',
] as const satisfies readonly Role[];

interface RoleBoxesProps {
  value: Role[];
  onChange: (roles: Role[]) => void;
  error?: ReactNode;
  'data-path'?: string;
}

/** What an account may do, in words that a manager chooses by. */
export function RoleBoxes({ value, onChange, error, 'data-path': path }: RoleBoxesProps) {
  const { t } = useTranslation();
  return (
    <Checkbox.Group
      label={t('settings.staff.roles')}
      value={value}
      error={error}
      onChange={(chosen) => onChange(roles.filter((role) => chosen.includes(role)))}
    >
      <Stack gap="xs" mt="xs" mb={error ? 'xs' : 0}>
        {roles.map((role) => (
          <Checkbox
            key={role}
            value={role}
            // A refusal puts the focus on the first of them.
            data-path={role === roles[0] ? path : undefined}
            label={t(`terms.role.${role}`)}
            description={t(`settings.staff.may.${role}`)}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
