import { Box, Stack, Text, VisuallyHidden } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { drawPage, type Opened, type OpenedPage, openPdf } from '@/components/paper/pdf';
import { Loading } from '@/components/States';
import classes from './PaperView.module.css';

/** No paper is drawn larger than this beside its real size. */
const LARGEST = 1.5;

interface PaperViewProps {
  /** The PDF in base 64. */
  pdf: string;
  /** What paper it is. */
  label: string;
  /** In CSS pixels; as wide as there is room if it is left out. */
  width?: number;
}

/** A paper as it will print, page by page. While another one is read, the last one stays in sight. */
export function PaperView({ pdf, label, width }: PaperViewProps) {
  const { t } = useTranslation();
  const { opened, failed } = useOpened(pdf);
  const { ref, width: room } = useElementSize();
  if (failed) {
    return (
      <Text role="alert" c="dimmed">
        {t('paper.unreadable')}
      </Text>
    );
  }
  return (
    <Stack component="figure" aria-label={label} m={0} gap="md" align="center" w="100%" ref={ref}>
      {opened ? null : <Loading />}
      {opened?.pages.map((page, index) => (
        <Page
          // biome-ignore lint/suspicious/noArrayIndexKey: pages have no other name than their number
          key={index}
          opened={page}
          width={Math.floor(Math.min(width ?? room, page.width * LARGEST))}
          foot={
            opened.pages.length > 1
              ? t('paper.page', { number: index + 1, pages: opened.pages.length })
              : ''
          }
        />
      ))}
    </Stack>
  );
}

function useOpened(pdf: string) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [failed, setFailed] = useState(false);
  // An effect, because PDFs are read outside React, by a worker.
  useEffect(() => {
    let stale = false;
    openPdf(pdf).then(
      (read) => {
        if (stale) {
          read.close();
        } else {
          setFailed(false);
          setOpened(read);
        }
      },
      () => stale || setFailed(true),
    );
    return () => {
      stale = true;
    };
  }, [pdf]);
  // An effect, because the worker keeps what was read until it is told that nobody needs it.
  useEffect(() => () => opened?.close(), [opened]);
  return { opened, failed };
}

interface PageProps {
  opened: OpenedPage;
  width: number;
  foot: string;
}

function Page({ opened, width, foot }: PageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  // An effect, because a canvas is drawn outside React.
  useEffect(() => {
    if (canvas.current && width > 0) {
      return drawPage(opened, canvas.current, width);
    }
    return undefined;
  }, [opened, width]);
  const height = Math.round((width * opened.height) / opened.width);
  return (
    <Box pos="relative">
      <canvas aria-hidden ref={canvas} className={classes.sheet} style={{ width, height }} />
      <VisuallyHidden>{opened.text}</VisuallyHidden>
      {foot === '' ? null : (
        <Text c="dimmed" fz="xs" ta="center">
          {foot}
        </Text>
      )}
    </Box>
  );
}
