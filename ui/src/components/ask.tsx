import { Group, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { ActionButton } from '@/components/ActionButton';

interface Question {
  title: string;
  text?: string;
  yes: string;
  no: string;
}

/** Asks a question that has two answers; Esc is no. */
export function useAsk(): (question: Question) => Promise<boolean> {
  return (question) =>
    new Promise((answer) => {
      const id = modals.open({
        title: question.title,
        centered: true,
        onClose: () => answer(false),
        children: (
          <>
            {question.text ? <Text mb="md">{question.text}</Text> : null}
            <Group justify="flex-end">
              <ActionButton variant="default" label={question.no} onAct={() => modals.close(id)} />
              <ActionButton
                autoFocus
                label={question.yes}
                onAct={() => {
                  answer(true);
                  modals.close(id);
                }}
              />
            </Group>
          </>
        ),
      });
    });
}
