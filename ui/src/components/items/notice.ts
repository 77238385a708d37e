import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';

/** Says at the edge of the screen that something was done, where nothing else on it shows that. */
export function useNotice(): (text: string) => void {
  const { t } = useTranslation();
  return (text) => {
    notifications.show({
      color: 'teal',
      message: text,
      closeButtonProps: { 'aria-label': t('common.close') },
    });
  };
}
