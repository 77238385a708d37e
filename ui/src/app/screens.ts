import {
  IconCalendarUser,
  IconDoor,
  IconHeartHandshake,
  IconId,
  IconListDetails,
  IconReceipt,
  IconReportAnalytics,
  IconSchool,
  IconSettings,
  IconShieldSearch,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { Permission } from '@/api/generated';

/** The screens of the rail, from top to bottom: where each is, and what one must be allowed to see it. */
export const screens = [
  { name: 'counter', to: '/counter', needs: 'visit', icon: IconUsersGroup },
  { name: 'visits', to: '/visits', needs: 'visit', icon: IconListDetails },
  { name: 'rooms', to: '/rooms', needs: 'book', icon: IconDoor },
  { name: 'courses', to: '/courses', needs: 'enrol', icon: IconSchool },
  { name: 'volunteers', to: '/volunteers', needs: 'volunteering', icon: IconHeartHandshake },
  { name: 'appointments', to: '/appointments', needs: 'appointment', icon: IconCalendarUser },
  { name: 'residents', to: '/residents', needs: 'people', icon: IconId },
  { name: 'receipts', to: '/receipts', needs: 'receipt', icon: IconReceipt },
  { name: 'report', to: '/report', needs: 'report', icon: IconReportAnalytics },
  { name: 'audit', to: '/audit', needs: 'audit', icon: IconShieldSearch },
  { name: 'settings', to: '/settings', needs: 'sign_in_out', icon: IconSettings },
] as const satisfies readonly {
  name: string;
  to: string;
  needs: Permission;
  icon: typeof IconDoor;
}[];
