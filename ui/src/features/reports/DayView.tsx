import { useRead } from '@/api/read';
import { Read } from '@/components/States';
import { DraftDay } from './DraftDay';
import { FinalDay } from './FinalDay';

interface DayViewProps {
  day: string;
  /** The frozen version to show; the latest if it is left out. */
  version: number | undefined;
  onVersion: (version: number) => void;
}

/** One day: as it stands while it is open, as it was frozen once it is final. */
export function DayView({ day, version, onVersion }: DayViewProps) {
  const live = useRead('reports.day', { day });
  return (
    <Read of={live}>
      {(report) =>
        typeof report.version === 'number' ? (
          <FinalDay
            live={report}
            latest={report.version}
            version={Math.min(version ?? report.version, report.version)}
            onVersion={onVersion}
          />
        ) : (
          <DraftDay report={report} />
        )
      }
    </Read>
  );
}
