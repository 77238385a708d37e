import {
  IconBuildingCommunity,
  IconCalendarTime,
  IconCalendarUser,
  IconDatabase,
  IconDeviceDesktop,
  IconDoor,
  IconHeartHandshake,
  IconInfoCircle,
  IconKey,
  IconPrinter,
  IconSchool,
  IconUsers,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { Permission } from '@/api/generated';
import { About } from './About';
import { Advisors } from './Advisors';
import { BackupSection } from './BackupSection';
import { Complex } from './Complex';
import { Courses } from './Courses';
import { Hours } from './Hours';
import { Keys } from './Keys';
import { PaperSection } from './PaperSection';
import { Rooms } from './Rooms';
import { StaffSection } from './StaffSection';
import type { SectionName } from './search';
import { ThisComputer } from './ThisComputer';
import { Volunteering } from './Volunteering';

interface SectionOfSettings {
  needs: Permission;
  icon: typeof IconKey;
  page: ComponentType;
}

/** Each section: what one must be allowed to see it, and its page. */
export const sections: Readonly<Record<SectionName, SectionOfSettings>> = {
  complex: { needs: 'catalogue', icon: IconBuildingCommunity, page: Complex },
  hours: { needs: 'calendar', icon: IconCalendarTime, page: Hours },
  rooms: { needs: 'catalogue', icon: IconDoor, page: Rooms },
  courses: { needs: 'catalogue', icon: IconSchool, page: Courses },
  volunteering: { needs: 'catalogue', icon: IconHeartHandshake, page: Volunteering },
  advisors: { needs: 'catalogue', icon: IconCalendarUser, page: Advisors },
  staff: { needs: 'staff', icon: IconUsers, page: StaffSection },
  paper: { needs: 'sign_in_out', icon: IconPrinter, page: PaperSection },
  computer: { needs: 'sign_in_out', icon: IconDeviceDesktop, page: ThisComputer },
  keys: { needs: 'settings', icon: IconKey, page: Keys },
  backup: { needs: 'backup', icon: IconDatabase, page: BackupSection },
  about: { needs: 'sign_in_out', icon: IconInfoCircle, page: About },
};
