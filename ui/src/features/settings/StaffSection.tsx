import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/read';
import { StateBadge } from '@/components/StateBadge';
import { useFormat } from '@/i18n/format';
import { Catalogue } from './Catalogue';
import { StaffForm } from './StaffForm';
import { StaffPage } from './StaffPage';

/** Who may sign in, and as what. */
export function StaffSection() {
  const { t } = useTranslation();
  const format = useFormat();
  const staff = useRead('staff.list', {});
  return (
    <Catalogue
      title={t('settings.staff.title')}
      of={staff}
      rowsOf={(all) => all}
      rowKey={({ id }) => id}
      rowTitle={({ name }) => name}
      columns={[
        { head: t('settings.staff.number'), cell: ({ number }) => number, width: 80 },
        { head: t('settings.staff.name'), cell: ({ name }) => name },
        {
          head: t('settings.staff.login'),
          cell: ({ login }) => (
            <Text span inherit ff="monospace">
              {login}
            </Text>
          ),
        },
        {
          head: t('settings.staff.roles'),
          cell: ({ roles }) => format.list(roles.map((role) => t(`terms.role.${role}`))),
        },
        {
          head: t('common.state'),
          cell: ({ active }) => (
            <StateBadge
              tone={active ? 'good' : 'over'}
              word={active ? t('settings.staff.open') : t('settings.staff.closed')}
            />
          ),
        },
      ]}
      empty={t('settings.staff.empty')}
      add={t('settings.staff.add')}
      page={(colleague) => (colleague ? <StaffPage colleague={colleague} /> : <StaffForm />)}
    />
  );
}
