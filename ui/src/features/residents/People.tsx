import { Box, Group, Stack, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/read';
import { useMay } from '@/app/session';
import { ActionButton } from '@/components/ActionButton';
import { Dialog } from '@/components/Dialog';
import { useNotice } from '@/components/items/notice';
import { RegisterResident } from '@/components/residents/RegisterResident';
import { Empty, Read } from '@/components/States';
import { FindBox } from './FindBox';
import { FoundPeople } from './FoundPeople';
import { PersonPanel } from './PersonPanel';

const route = getRouteApi('/residents');

/** Finds people, and shows one of them beside the list. */
export function People() {
  const { t } = useTranslation();
  const notice = useNotice();
  const may = useMay();
  const navigate = route.useNavigate();
  const { text = '', resident } = route.useSearch();
  const [registering, setRegistering] = useState(false);
  const found = useRead(
    'residents.find',
    { text, limit: 50 },
    { enabled: text !== '', keepLast: true },
  );
  const open = (chosen?: string) =>
    navigate({ search: (before) => ({ ...before, resident: chosen }), replace: true });
  return (
    <Stack>
      <Group align="flex-end" wrap="nowrap">
        <FindBox
          label={t('residents.find')}
          hint={t('residents.findHint')}
          text={text}
          onFind={(word) =>
            navigate({ search: (before) => ({ ...before, text: word }), replace: true })
          }
        />
        {may('register_resident') ? (
          <ActionButton
            keyName="Alt+N"
            label={t('residents.register')}
            onAct={() => setRegistering(true)}
          />
        ) : null}
      </Group>
      <Group align="flex-start" wrap="nowrap">
        <Box flex={1} miw={0}>
          {text === '' ? (
            <Empty text={t('residents.findText')} />
          ) : (
            <Read of={found}>
              {({ residents, more }) => (
                <>
                  <FoundPeople people={residents} opened={resident} onOpen={open} />
                  {more ? (
                    <Text c="dimmed" fz="sm" mt="xs">
                      {t('common.more')}
                    </Text>
                  ) : null}
                </>
              )}
            </Read>
          )}
        </Box>
        {resident ? (
          <PersonPanel key={resident} resident={resident} onClose={() => open()} />
        ) : null}
      </Group>
      <Dialog
        title={t('common.registerTitle')}
        size="lg"
        opened={registering}
        onClose={() => setRegistering(false)}
      >
        <RegisterResident
          name={/\d/.test(text) ? '' : text}
          onCancel={() => setRegistering(false)}
          onRegistered={(person) => {
            setRegistering(false);
            open(person.resident);
            notice(t('residents.form.registered', { name: person.name }));
          }}
        />
      </Dialog>
    </Stack>
  );
}
