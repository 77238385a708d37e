import { Paper, Table, Title } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Identity } from '@/api/generated';
import classes from './report.module.css';
import { useReportWords } from './words';

/** The sums that must be equal, both sides (R-RP-3); those that differ first. */
export function Identities({ identities }: { identities: readonly Identity[] }) {
  const { t } = useTranslation();
  const words = useReportWords();
  const rows = [...identities].sort((a, b) => Number(a.holds) - Number(b.holds));
  return (
    <Paper withBorder radius="md" p="md" className={classes.sums}>
      <Title order={2} fz="h4" mb="xs">
        {t('reports.identities')}
      </Title>
      <Table aria-label={t('reports.identities')} verticalSpacing={3} horizontalSpacing={6} fz="sm">
        <Table.Tbody>
          {rows.map((identity) => (
            <Table.Tr key={words.identity(identity)}>
              <Table.Td w="1%">{words.identity(identity)}</Table.Td>
              <Table.Td>
                {`${words.side(identity.left)} ${identity.holds ? '=' : '≠'} ${words.side(identity.right)}`}
              </Table.Td>
              <Table.Td w={28} ta="right">
                {identity.holds ? (
                  <IconCheck
                    role="img"
                    aria-label={t('reports.holds')}
                    size={18}
                    color="var(--mantine-color-teal-text)"
                  />
                ) : (
                  <IconX
                    role="img"
                    aria-label={t('reports.differs')}
                    size={18}
                    color="var(--mantine-color-red-text)"
                  />
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  );
}
