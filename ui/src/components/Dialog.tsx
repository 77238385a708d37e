import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { InDialog } from '@/components/keys';

interface DialogProps {
  title: string;
  opened: boolean;
  onClose: () => void;
  size?: string | number;
  children: ReactNode;
}

/** The one dialog: Esc closes it, and the focus goes back to where it was. */
export function Dialog({ title, opened, onClose, size = 'md', children }: DialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      title={title}
      opened={opened}
      onClose={onClose}
      size={size}
      centered
      closeButtonProps={{ 'aria-label': t('common.close') }}
      // What moves delays the clerk, and tests.
      transitionProps={{ duration: 0 }}
      overlayProps={{ backgroundOpacity: 0.35 }}
    >
      <InDialog value={true}>{children}</InDialog>
    </Modal>
  );
}
