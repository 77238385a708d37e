// Written by `cargo xtask bindings` from the table of actions. Do not edit.

/**
 * The days of the week, Monday first, as they stand in a list of opening hours.
 */
export type WeekDay =
  | 'monday'
  | 'tuesday'
  | 'wednesday'
  | 'thursday'
  | 'friday'
  | 'saturday'
  | 'sunday';
/**
 * Why a date of a series is skipped.
 */
export type SkipReason =
  | {
      code: 'skipped_for_holiday';
      params: {
        /**
         * Such as 国庆节.
         */
        name: string;
      };
    }
  | {
      code: 'skipped_for_closure';
      params: {
        /**
         * Why, as the public reads it.
         */
        reason: string;
      };
    };
/**
 * The three centres that share the counter. An item belongs to one; the total counts it once.
 */
export type Centre = 'party_mass_service' | 'civilization_practice' | 'volunteer_service';
export type FaultCode =
  | 'accept_warnings'
  | 'account_closed'
  | 'account_open'
  | 'advisor_code_taken'
  | 'advisor_has_slot_then'
  | 'advisor_not_offered'
  | 'agent_missing'
  | 'agent_under18'
  | 'already_appointed'
  | 'already_enrolled'
  | 'already_here'
  | 'already_set_up'
  | 'already_signed_up'
  | 'already_there'
  | 'amount_negative'
  | 'amount_too_large'
  | 'append_only'
  | 'appointment_needs_name'
  | 'appointment_on_another_day'
  | 'appointment_state_forbids'
  | 'appointment_still_awaited'
  | 'authorisation_by_phone_not_enough'
  | 'authorisation_expired'
  | 'authorisation_names_another'
  | 'authorisation_not_yet_valid'
  | 'authorisation_outside_scope'
  | 'authorisation_period_reversed'
  | 'backup_damaged'
  | 'backup_folder_unknown'
  | 'backup_tool_failed'
  | 'backup_tool_missing'
  | 'birth_differs_from_document'
  | 'birth_in_future'
  | 'birthday_needed'
  | 'booking_crosses_midnight'
  | 'booking_ends_before_start'
  | 'booking_has_no_phone'
  | 'booking_in_a_row'
  | 'booking_in_past'
  | 'booking_interval'
  | 'booking_on_public_holiday'
  | 'booking_outside_hours_allowed'
  | 'booking_outside_opening_hours'
  | 'booking_overlaps'
  | 'booking_state_forbids'
  | 'booking_too_far_ahead'
  | 'booking_too_long'
  | 'booking_too_soon'
  | 'busy'
  | 'changed_meanwhile'
  | 'child_needs_guardian'
  | 'clock_before_first_year'
  | 'clock_behind_last_number'
  | 'clock_on_earlier_day'
  | 'closure_ends_before_start'
  | 'closure_needs_urgent_reason'
  | 'closure_touches_plans'
  | 'confirm_first'
  | 'counter_number_out_of_range'
  | 'counter_number_taken'
  | 'course_code_taken'
  | 'course_exceeds_room'
  | 'course_full'
  | 'course_not_offered'
  | 'course_not_open_yet'
  | 'course_over'
  | 'course_places_out_of_range'
  | 'course_places_taken'
  | 'course_without_organiser'
  | 'course_without_session'
  | 'damaged'
  | 'declaration_missing'
  | 'disk_broken'
  | 'disk_full'
  | 'document_character'
  | 'document_check_digit'
  | 'document_empty'
  | 'document_format'
  | 'document_future_birth'
  | 'document_no_such_date'
  | 'document_other_kind'
  | 'document_unknown_region'
  | 'document_very_old'
  | 'draft_too_large'
  | 'enrolment_unknown'
  | 'equipment_not_in_room'
  | 'few_heads_for_room'
  | 'fingerprint_malformed'
  | 'fonts_missing'
  | 'guardian_is_the_child'
  | 'guardian_under_age'
  | 'guardian_unfit'
  | 'head_count_missing'
  | 'holiday_file_unreadable'
  | 'holiday_listed_twice'
  | 'holiday_outside_year'
  | 'hours_already_counted'
  | 'hours_end_before_start'
  | 'hours_not_counted'
  | 'hours_not_on_minute'
  | 'hours_reason_malformed'
  | 'internal'
  | 'invalid'
  | 'item_needs_authorisation'
  | 'item_of_earlier_day'
  | 'item_still_holds'
  | 'last_manager'
  | 'late_needs_reason'
  | 'limit_out_of_range'
  | 'locked'
  | 'login_malformed'
  | 'login_taken'
  | 'minor_needs_guardian'
  | 'minor_needs_reason'
  | 'minutes_missing'
  | 'minutes_were_signed'
  | 'missing_field'
  | 'monthly_limit_reached'
  | 'name_control_character'
  | 'name_empty'
  | 'name_lost_character'
  | 'name_private_use'
  | 'name_too_long'
  | 'newer_version'
  | 'no_role'
  | 'no_show_too_early'
  | 'no_shows_need_approval'
  | 'no_such_counter'
  | 'no_such_station'
  | 'no_such_way'
  | 'no_window'
  | 'nobody_waits'
  | 'not_a_recovery_key'
  | 'not_a_volunteer'
  | 'not_enrolled_in_course'
  | 'not_found'
  | 'not_on_waiting_list'
  | 'not_ours'
  | 'not_permitted'
  | 'not_signed_in'
  | 'nothing_here'
  | 'nothing_offered'
  | 'numbers_used_up'
  | 'offer_hours_out_of_range'
  | 'offer_lapsed'
  | 'open_elsewhere'
  | 'opening_hours_out_of_order'
  | 'organisation_already_registered'
  | 'organisation_name_control_character'
  | 'organisation_name_empty'
  | 'organisation_name_too_long'
  | 'own_matter_forbidden'
  | 'party_size_out_of_range'
  | 'passphrase_too_short'
  | 'password_common'
  | 'password_first'
  | 'password_is_login'
  | 'password_one_character'
  | 'password_too_long'
  | 'password_too_short'
  | 'person_clashes'
  | 'phone_empty'
  | 'phone_format'
  | 'pin_malformed'
  | 'pin_too_easy'
  | 'place_still_free'
  | 'places_out_of_range'
  | 'points_not_enough'
  | 'post_code_taken'
  | 'post_not_insured'
  | 'prefix_needs_appointment'
  | 'priority_kind_missing'
  | 'priority_note_missing'
  | 'quota_below_held'
  | 'read_only'
  | 'reason_missing'
  | 'reason_not_printable'
  | 'reason_too_long'
  | 'receipt_already_replaced'
  | 'receipt_already_void'
  | 'receipt_kind_unknown'
  | 'receipt_not_void'
  | 'receipt_number_malformed'
  | 'referral_arrived'
  | 'referral_to_own_site'
  | 'report_already_final'
  | 'report_blocked'
  | 'report_day_ahead'
  | 'report_does_not_balance'
  | 'report_has_open_visits'
  | 'report_has_waiting_tickets'
  | 'report_month_unknown'
  | 'report_not_final_yet'
  | 'report_unchanged'
  | 'request_reused'
  | 'resident_already_registered'
  | 'resident_looks_alike'
  | 'resident_very_old'
  | 'responsible_person_busy'
  | 'restore_needs_empty_database'
  | 'room_code_taken'
  | 'room_limit_out_of_range'
  | 'room_needs_approval'
  | 'room_still_booked'
  | 'room_taken'
  | 'room_too_small'
  | 'scope_unknown'
  | 'season_date_unknown'
  | 'seasons_overlap'
  | 'series_books_nothing'
  | 'series_dates_blocked'
  | 'series_ends_before_start'
  | 'series_has_no_date'
  | 'series_skips_no_date'
  | 'series_too_long'
  | 'service_ends_before_it_begins'
  | 'service_in_future'
  | 'service_overlaps'
  | 'service_too_long'
  | 'service_too_short'
  | 'session_not_yet'
  | 'session_was_held'
  | 'sessions_overlap'
  | 'shift_clashes'
  | 'shift_full'
  | 'shift_not_begun'
  | 'shift_on_another_day'
  | 'shift_over'
  | 'sign_up_stage_forbids'
  | 'sign_up_still_open'
  | 'site_code_taken'
  | 'site_has_staff'
  | 'skipped_by_choice'
  | 'skipped_for_closure'
  | 'skipped_for_holiday'
  | 'slot_ends_before_it_begins'
  | 'slot_for_enterprises'
  | 'slot_full'
  | 'slot_over'
  | 'slot_places_out_of_range'
  | 'slot_places_taken'
  | 'slots_do_not_fit'
  | 'staff_number_malformed'
  | 'staff_number_taken'
  | 'station_name_taken'
  | 'text_control_character'
  | 'text_empty'
  | 'text_too_long'
  | 'ticket_called_elsewhere'
  | 'ticket_called_too_seldom'
  | 'ticket_called_too_soon'
  | 'ticket_has_visit'
  | 'ticket_number_malformed'
  | 'ticket_of_another_day'
  | 'ticket_stage_forbids'
  | 'tickets_at_windows'
  | 'too_far_on_foot'
  | 'too_many_sessions'
  | 'too_old_for_course'
  | 'too_young_for_course'
  | 'unit_code_malformed'
  | 'unknown_action'
  | 'unknown_field'
  | 'unreachable'
  | 'visit_empty'
  | 'visit_has_items'
  | 'visit_item_unknown'
  | 'visit_items_unsettled'
  | 'visit_not_open'
  | 'visit_stage_forbids'
  | 'visit_text_empty'
  | 'visit_text_has_control_characters'
  | 'visit_text_too_long'
  | 'volunteer_birth_unknown'
  | 'volunteer_needs_document'
  | 'volunteer_needs_guardian'
  | 'volunteer_registered'
  | 'wait_before_next_try'
  | 'weekly_hours_below_minimum'
  | 'weeks_out_of_range'
  | 'window_busy'
  | 'wrong_keychain_key'
  | 'wrong_passphrase'
  | 'wrong_password'
  | 'wrong_pin'
  | 'wrong_recovery_key'
  | 'wrong_type';
/**
 * The services that take a person's time.
 */
export type EngagementKind = 'booking' | 'session' | 'shift' | 'appointment';
/**
 * The states of an appointment, each with what is known in it alone.
 */
export type AppointmentState =
  | {
      state: 'booked';
    }
  | {
      state: 'checked_in';
      /**
       * Since when.
       */
      checked_in_at: string;
      /**
       * The ticket, of prefix Y.
       */
      ticket: string;
    }
  | {
      state: 'served';
    }
  | {
      state: 'no_show';
    }
  | {
      state: 'cancelled';
    };
/**
 * What was done to a chain, as far as the rows around it tell.
 */
export type DamageKind = 'changed' | 'missing' | 'inserted' | 'cut';
/**
 * The four kinds of day of the State Council's yearly notice (R-CAL-1).
 */
export type DayKind = 'workday' | 'weekend' | 'public_holiday' | 'makeup_workday';
/**
 * What the manager is told about hours that are allowed.
 */
export type OpeningHoursWarning = {
  code: 'weekly_hours_below_minimum';
  params: {
    season_from: MonthDay;
    /**
     * Minutes open in a week.
     */
    minutes: number;
    /**
     * The least minutes.
     */
    minimum: number;
  };
};
/**
 * A course in the wide sense of the glossary (课程).
 */
export type CourseKind = 'course' | 'activity' | 'lecture' | 'campaign';
/**
 * The places of a course.
 */
export type Quota =
  | {
      kind: 'total';
      /**
       * Places.
       */
      places: number;
    }
  | {
      kind: 'by_audience';
      /**
       * Kept for residents.
       */
      residents: number;
      /**
       * Kept for Party members.
       */
      party_members: number;
      /**
       * Open to everybody, also to those whose own places are full.
       */
      everybody: number;
      /**
       * The moment from which kept places are open to everybody.
       */
      release_at: string;
    };
/**
 * How a person attended one session.
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^-?\d+$".
 */
export type Attendance = 'present' | 'late' | 'leave' | 'absent';
/**
 * As whom a person enrols.
 */
export type Audience = 'residents' | 'party_members' | 'everybody';
/**
 * How a person stands in a course.
 */
export type Standing =
  | {
      standing: 'enrolled';
      /**
       * Since when.
       */
      since: string;
    }
  | {
      standing: 'offered';
      /**
       * When the offer was made.
       */
      made: string;
      /**
       * The last moment to accept.
       */
      until: string;
    }
  | {
      standing: 'waiting';
      /**
       * Since when.
       */
      since: string;
      /**
       * Why they were put before all others, if they were.
       */
      jumped?: string | null;
    };
/**
 * What somebody came for, as the letter on the ticket. I and O look like digits and are not used.
 */
export type Prefix = 'A' | 'B' | 'C' | 'D' | 'E' | 'Y' | 'V';
/**
 * The bare name of a state, for lists, filters and refusals.
 */
export type TicketStage =
  | 'waiting'
  | 'called'
  | 'serving'
  | 'parked'
  | 'done'
  | 'passed'
  | 'expired'
  | 'left';
/**
 * The class in which a ticket is called at a given moment; earlier classes go first.
 */
export type CallClass = 'priority' | 'appointment' | 'everybody';
/**
 * What is to be thought of the paper.
 */
export type Verdict =
  | {
      verdict: 'genuine';
      /**
       * When it was issued.
       */
      issued_at: string;
    }
  | {
      verdict: 'void';
      /**
       * When it was voided.
       */
      voided_at: string;
    }
  | {
      verdict: 'not_ours';
    };
/**
 * A receipt as it stands in the book.
 */
export type ShownReceipt = {
  /**
   * One paper of a visit (回执).
   */
  receipt: string;
  number: string;
  /**
   * One person at one counter, from call to finish (来访).
   */
  visit: string;
  /**
   * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
   * milliseconds since 1970 in the database.
   */
  issued_at: string;
  /**
   * An account (工作人员).
   */
  issued_by: string;
  /**
   * The number of prints so far.
   */
  prints: number;
  /**
   * What stands in for it, if it is void.
   */
  replaced_by?: string | null;
  /**
   * Whether whoever asks could void it, if they may void at all.
   */
  can_void:
    | 'yes'
    | {
        no: FieldFault;
      };
  /**
   * Whether another one may be put in its place.
   */
  can_reissue:
    | 'yes'
    | {
        no: FieldFault;
      };
  view: ReceiptView;
} & ShownReceipt1;
export type ShownReceipt1 =
  | {
      state: 'issued';
    }
  | {
      state: 'void';
      /**
       * Why.
       */
      reason: string;
      /**
       * Who voided it.
       */
      by: string;
      /**
       * When.
       */
      at: string;
    };
/**
 * The receipt that is void now.
 */
export type Voided = {
  /**
   * One paper of a visit (回执).
   */
  receipt: string;
  number: string;
} & Voided1;
export type Voided1 =
  | {
      state: 'issued';
    }
  | {
      state: 'void';
      /**
       * Why.
       */
      reason: string;
      /**
       * Who voided it.
       */
      by: string;
      /**
       * When.
       */
      at: string;
    };
/**
 * Where a referral stands. Whoever did not arrive may still do so; who arrived has arrived.
 */
export type ReferralState = 'sent' | 'arrived' | 'not_arrived';
/**
 * The identities of a report.
 */
export type IdentityName =
  | {
      code: 'open_items';
    }
  | {
      code: 'carried_forward';
    }
  | {
      code: 'items_by_kind';
    }
  | {
      code: 'items_by_handler';
    }
  | {
      code: 'items_by_channel';
    }
  | {
      code: 'items_by_centre';
    }
  | {
      code: 'items_by_outcome';
    }
  | {
      code: 'items_by_table';
    }
  | {
      code: 'tickets';
    }
  | {
      code: 'series';
      params: {
        /**
         * The series, such as `JNL-SL-20261122`.
         */
        series: string;
      };
    };
/**
 * One reason why a report is not final.
 */
export type Blocker =
  | {
      code: 'report_has_open_visits';
      params: {
        /**
         * How many.
         */
        count: number;
      };
    }
  | {
      code: 'report_has_waiting_tickets';
      params: {
        /**
         * How many.
         */
        count: number;
      };
    }
  | {
      code: 'report_does_not_balance';
      params: {
        identity: Identity;
      };
    };
/**
 * The bare name of a state, for lists, filters and refusals.
 */
export type VisitStage = 'open' | 'parked' | 'finished' | 'left';
/**
 * How far a report has come.
 */
export type ReportState = 'draft' | 'final';
/**
 * The way a visit came about.
 */
export type Channel = 'walk_in' | 'phone' | 'online' | 'agent' | 'home_visit';
/**
 * What an item is about.
 */
export type ItemKind =
  | 'room_booking'
  | 'course'
  | 'volunteering'
  | 'appointment'
  | 'consultation'
  | 'referral'
  | 'suggestion'
  | 'redemption'
  | 'work_order';
/**
 * Where a booking stands, with what is known there.
 */
export type BookingState =
  | {
      state: 'draft';
    }
  | {
      state: 'pending';
    }
  | {
      state: 'confirmed';
      /**
       * Who approved it, where approval was needed.
       */
      approved_by?: string | null;
    }
  | {
      state: 'in_use';
      /**
       * When.
       */
      since: string;
    }
  | {
      state: 'finished';
      /**
       * When.
       */
      at: string;
      check_out: CheckOut;
    }
  | {
      state: 'cancelled';
      /**
       * When.
       */
      at: string;
      /**
       * Why.
       */
      reason: string;
    }
  | {
      state: 'rejected';
      /**
       * When.
       */
      at: string;
      /**
       * Why.
       */
      reason: string;
    }
  | {
      state: 'no_show';
      /**
       * When a clerk marked it.
       */
      at: string;
    };
/**
 * The purposes the request form offers.
 */
export type Purpose =
  | 'party_branch_activity'
  | 'statutory_meeting'
  | 'residents_meeting'
  | 'team_rehearsal'
  | 'public_benefit_activity'
  | 'enterprise_consultation'
  | 'deliberation'
  | 'course_session'
  | 'other';
/**
 * Who asks for the room.
 */
export type Organiser =
  | {
      /**
       * A person we served (居民).
       */
      resident: string;
    }
  | {
      /**
       * A party branch, team, enterprise or committee (组织).
       */
      organisation: string;
    }
  | {
      named: string;
    };
/**
 * What the clerk is told about a booking that is allowed.
 */
export type BookingWarning =
  | {
      code: 'booking_on_public_holiday';
      params: {
        /**
         * Such as 国庆节.
         */
        name: string;
      };
    }
  | {
      code: 'booking_outside_hours_allowed';
    }
  | {
      code: 'few_heads_for_room';
      params: {
        /**
         * The heads asked for.
         */
        heads: number;
        /**
         * The least the room is meant for.
         */
        fewest: number;
      };
    }
  | {
      code: 'responsible_person_busy';
      params: {
        /**
         * What they are committed to.
         */
        engagements: Engagement[];
      };
    }
  | {
      code: 'room_needs_approval';
    }
  | {
      code: 'no_shows_need_approval';
      params: {
        /**
         * The no-shows that count.
         */
        count: number;
      };
    };
/**
 * What a series does on a public holiday.
 */
export type HolidayHabit = 'skip' | 'keep';
/**
 * Why a date of a series is not booked.
 */
export type SeriesSkip = SkipReason | BookingRefusal | ChosenSkip;
/**
 * Why a room cannot be booked so.
 */
export type BookingRefusal =
  | {
      code: 'booking_in_past';
      params: {
        /**
         * The end asked for.
         */
        to: string;
      };
    }
  | {
      code: 'booking_too_soon';
      params: {
        /**
         * The nearest day that may be booked today.
         */
        nearest: string;
      };
    }
  | {
      code: 'booking_too_far_ahead';
      params: {
        /**
         * The farthest day that may be booked today.
         */
        farthest: string;
      };
    }
  | {
      code: 'booking_too_long';
      params: {
        /**
         * The length asked for.
         */
        minutes: number;
        /**
         * The longest booking.
         */
        longest: number;
      };
    }
  | {
      code: 'booking_outside_opening_hours';
      params: {
        /**
         * The opening hours of the day; none when closed.
         */
        open: WallInterval[];
      };
    }
  | {
      code: 'room_taken';
      params: {
        /**
         * The start of the other booking.
         */
        from: string;
        /**
         * Its end.
         */
        to: string;
        /**
         * The free minutes needed between the two.
         */
        buffer_minutes: number;
      };
    }
  | {
      code: 'head_count_missing';
    }
  | {
      code: 'room_too_small';
      params: {
        /**
         * The heads asked for.
         */
        heads: number;
        /**
         * The most heads.
         */
        capacity: number;
      };
    }
  | {
      code: 'monthly_limit_reached';
      params: {
        /**
         * The most bookings of one organiser in a month.
         */
        limit: number;
      };
    }
  | {
      code: 'booking_in_a_row';
      params: {
        /**
         * The day of the other booking.
         */
        day: string;
      };
    }
  | {
      code: 'declaration_missing';
    };
/**
 * A date that is left out because somebody wants it so.
 */
export type ChosenSkip = {
  code: 'skipped_by_choice';
  params: {};
};
/**
 * The steps of a booking's life.
 */
export type BookingStep =
  | 'submit'
  | 'approve'
  | 'reject'
  | 'move'
  | 'cancel'
  | 'start'
  | 'finish'
  | 'mark_no_show';
/**
 * Whether a booking needs somebody's approval.
 */
export type Approval = 'not_needed' | 'needed';
/**
 * What a site is.
 */
export type SiteKind = 'complex' | 'station' | 'place';
/**
 * A role; an account may hold several.
 */
export type Role = 'volunteer' | 'clerk' | 'shift_lead' | 'manager' | 'auditor';
/**
 * The right to a group of actions; each action declares the one it needs.
 */
export type Permission =
  | 'sign_in_out'
  | 'ticket'
  | 'directory'
  | 'activity_check_in'
  | 'queue'
  | 'visit'
  | 'people'
  | 'register_resident'
  | 'unmask'
  | 'minors_access'
  | 'book'
  | 'override_limits'
  | 'enrol'
  | 'volunteering'
  | 'confirm_hours'
  | 'appointment'
  | 'referral'
  | 'receipt'
  | 'void'
  | 'report'
  | 'finalise_report'
  | 'catalogue'
  | 'calendar'
  | 'staff'
  | 'audit'
  | 'backup'
  | 'settings';
/**
 * How an item ended. A window may not simply refuse: "not accepted" says why and where to go (R-CS-1).
 */
export type Outcome =
  | {
      outcome: 'handled';
    }
  | {
      outcome: 'consulted';
    }
  | {
      outcome: 'referred';
    }
  | {
      outcome: 'not_accepted';
      /**
       * Why, for the slip.
       */
      reason: string;
      /**
       * Where to go instead.
       */
      where_to: string;
    }
  | {
      outcome: 'pending_authorisation';
    };
/**
 * A visit with everything in it; names, documents and phones masked (R-PI-8).
 */
export type VisitView = {
  /**
   * One person at one counter, from call to finish (来访).
   */
  visit: string;
  /**
   * A place in the queue (票号).
   */
  ticket?: string | null;
  number?: string | null;
  /**
   * A person we served (居民).
   */
  resident?: string | null;
  name?: string | null;
  document?: string | null;
  channel: Channel;
  elderly?: boolean | null;
  priority?:
    | (
        | 'elderly'
        | 'disability'
        | 'pregnant'
        | 'with_infant'
        | 'service_member'
        | 'medical_urgency'
        | 'other'
      )
    | null;
  help?: HelpView | null;
  party_size: number;
  /**
   * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
   * milliseconds since 1970 in the database.
   */
  opened_at: string;
  /**
   * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
   * milliseconds since 1970 in the database.
   */
  ended_at?: string | null;
  /**
   * The window where it is or was last.
   */
  counter: string;
  /**
   * Who has or had it in hand last.
   */
  staff: string;
  time_is_wrong: boolean;
  items: ItemView[];
  /**
   * What is half typed.
   */
  draft?: {
    [k: string]: unknown;
  };
  /**
   * One paper of a visit (回执).
   */
  receipt?: string | null;
  can_finish: Can;
  can_leave: Can;
  can_resume: Can;
} & VisitView1;
/**
 * Whether something can be done.
 */
export type Can =
  | 'yes'
  | {
      no: string;
    };
export type VisitView1 =
  | {
      state: 'open';
      /**
       * The window.
       */
      counter: string;
    }
  | {
      state: 'parked';
      /**
       * Where the person is.
       */
      whereabouts: string;
      /**
       * Since when.
       */
      parked_at: string;
    }
  | {
      state: 'finished';
      /**
       * When.
       */
      finished_at: string;
    }
  | {
      state: 'left';
      /**
       * When.
       */
      left_at: string;
    };
/**
 * What the clerk may accept.
 */
export type VolunteeringWarning = {
  code: 'post_not_insured';
};
/**
 * The states of a sign-up, each with what is known in it alone.
 */
export type SignUpState =
  | {
      state: 'signed_up';
    }
  | {
      state: 'signed_in';
      /**
       * Since when.
       */
      signed_in_at: string;
    }
  | {
      state: 'signed_out';
      served: Span;
      /**
       * Breaks within it, in minutes.
       */
      break_minutes: number;
      /**
       * What will count.
       */
      minutes: number;
    }
  | {
      state: 'unconfirmed';
      /**
       * Since when.
       */
      signed_in_at: string;
    }
  | {
      state: 'confirmed';
      /**
       * What counts.
       */
      minutes: number;
      /**
       * The responsible person.
       */
      confirmed_by: string;
    }
  | {
      state: 'withdrawn';
    }
  | {
      state: 'absent';
    };
/**
 * Whether a guardian has consented.
 */
export type Guardian = 'consents' | 'not_asked';
/**
 * What the printer holds (R-RC-2).
 */
export type Paper = 'a5' | 'a4' | 'roll80' | 'roll58';
/**
 * How large it is printed.
 */
export type Print = 'normal' | 'large';

/**
 * Every action of the door: what it takes and what it answers.
 */
export interface Actions {
  'appointments.add_advisor': {
    args: AppointmentsAddAdvisorArgs;
    reply: AdvisorAdded;
  };
  'appointments.add_slots': {
    args: SlotSeries;
    reply: SlotsAdded;
  };
  'appointments.advisors': {
    args: AppointmentsAdvisorsArgs;
    reply: Advisor[];
  };
  'appointments.book': {
    args: AppointmentsBookArgs;
    reply: Appointed;
  };
  'appointments.cancel': {
    args: AppointmentsCancelArgs;
    reply: AppointmentCancelled;
  };
  'appointments.change_advisor': {
    args: AppointmentsChangeAdvisorArgs;
    reply: AdvisorChanged;
  };
  'appointments.check': {
    args: AppointmentsCheckArgs;
    reply: SlotChecked;
  };
  'appointments.check_in': {
    args: AppointmentsCheckInArgs;
    reply: CheckedIn;
  };
  'appointments.day': {
    args: AppointmentsDayArgs;
    reply: ListedAppointment[];
  };
  'appointments.expected': {
    args: AppointmentsExpectedArgs;
    reply: ExpectedAppointment[];
  };
  'appointments.no_show': {
    args: AppointmentsNoShowArgs;
    reply: AppointmentMissed;
  };
  'appointments.plan_slots': {
    args: SlotSeries;
    reply: SlotPlan;
  };
  'appointments.reveal_phone': {
    args: AppointmentsRevealPhoneArgs;
    reply: AppointmentPhone;
  };
  'appointments.serve': {
    args: AppointmentsServeArgs;
    reply: AppointmentServed;
  };
  'appointments.slots': {
    args: AppointmentsSlotsArgs;
    reply: SlotDay[];
  };
  'audit.head': {
    args: AuditHeadArgs;
    reply: AuditHead[];
  };
  'audit.names': {
    args: AuditNamesArgs;
    reply: AuditNames;
  };
  'audit.read': {
    args: AuditReadArgs;
    reply: AuditPage;
  };
  'audit.verify': {
    args: AuditVerifyArgs;
    reply: Verified;
  };
  'backups.list': {
    args: BackupsListArgs;
    reply: Backup[];
  };
  'backups.make': {
    args: BackupsMakeArgs;
    reply: Backup;
  };
  'backups.verify': {
    args: BackupsVerifyArgs;
    reply: Backup;
  };
  'calendar.affected': {
    args: CalendarAffectedArgs;
    reply: Affected[];
  };
  'calendar.announce_closure': {
    args: CalendarAnnounceClosureArgs;
    reply: ClosureAnnounced;
  };
  'calendar.announce_hours': {
    args: CalendarAnnounceHoursArgs;
    reply: HoursSet;
  };
  'calendar.day': {
    args: CalendarDayArgs;
    reply: DayShown;
  };
  'calendar.hours': {
    args: CalendarHoursArgs;
    reply: HoursShown;
  };
  'calendar.load_year': {
    args: CalendarLoadYearArgs;
    reply: YearLoaded;
  };
  'calendar.set_hours': {
    args: CalendarSetHoursArgs;
    reply: HoursSet;
  };
  'calendar.set_season': {
    args: CalendarSetSeasonArgs;
    reply: HoursSet;
  };
  'calendar.withdraw_closure': {
    args: CalendarWithdrawClosureArgs;
    reply: ClosureWithdrawn;
  };
  'calendar.withdraw_hours': {
    args: CalendarWithdrawHoursArgs;
    reply: HoursSet;
  };
  'calendar.working_days': {
    args: CalendarWorkingDaysArgs;
    reply: WorkingDay;
  };
  'calendar.year': {
    args: CalendarYearArgs;
    reply: YearShown;
  };
  'consultations.log': {
    args: ConsultationsLogArgs;
    reply: ConsultationLogged;
  };
  'consultations.topics': {
    args: ConsultationsTopicsArgs;
    reply: CountedTopic[];
  };
  'courses.accept_offer': {
    args: CoursesAcceptOfferArgs;
    reply: OfferAccepted;
  };
  'courses.add': {
    args: CoursesAddArgs;
    reply: CourseAdded;
  };
  'courses.attend': {
    args: CoursesAttendArgs;
    reply: Attended;
  };
  'courses.change': {
    args: CoursesChangeArgs;
    reply: Moved;
  };
  'courses.check': {
    args: CoursesCheckArgs;
    reply: CourseChecked;
  };
  'courses.decline_offer': {
    args: CoursesDeclineOfferArgs;
    reply: Moved;
  };
  'courses.enrol': {
    args: CoursesEnrolArgs;
    reply: Enrolled;
  };
  'courses.join_waiting_list': {
    args: CoursesJoinWaitingListArgs;
    reply: PlaceOnWaitingList;
  };
  'courses.jump_queue': {
    args: CoursesJumpQueueArgs;
    reply: Moved;
  };
  'courses.lapse_offers': {
    args: CoursesLapseOffersArgs;
    reply: Moved[];
  };
  'courses.list': {
    args: CoursesListArgs;
    reply: CourseSummary[];
  };
  'courses.offers': {
    args: CoursesOffersArgs;
    reply: OpenOffer[];
  };
  'courses.open': {
    args: CoursesOpenArgs;
    reply: OpenedCourse;
  };
  'courses.roster': {
    args: CoursesRosterArgs;
    reply: CourseRoster;
  };
  'courses.waiting_list': {
    args: CoursesWaitingListArgs;
    reply: WaitingPerson[];
  };
  'courses.withdraw': {
    args: CoursesWithdrawArgs;
    reply: EnrolmentWithdrawn;
  };
  'organisations.find': {
    args: OrganisationsFindArgs;
    reply: FoundOrganisations;
  };
  'organisations.kinds': {
    args: OrganisationsKindsArgs;
    reply: CountedKind[];
  };
  'organisations.open': {
    args: OrganisationsOpenArgs;
    reply: OpenedOrganisation;
  };
  'organisations.register': {
    args: OrganisationsRegisterArgs;
    reply: OrganisationRegistered;
  };
  'queue.call': {
    args: QueueCallArgs;
    reply: Call;
  };
  'queue.call_next': {
    args: QueueCallNextArgs;
    reply: Call;
  };
  'queue.close_day': {
    args: QueueCloseDayArgs;
    reply: DayClosed;
  };
  'queue.estimate': {
    args: QueueEstimateArgs;
    reply: Estimate;
  };
  'queue.issue': {
    args: QueueIssueArgs;
    reply: Issued;
  };
  'queue.leave': {
    args: QueueLeaveArgs;
    reply: TicketMoved;
  };
  'queue.mine': {
    args: QueueMineArgs;
    reply: MyTicket[];
  };
  'queue.pass': {
    args: QueuePassArgs;
    reply: TicketMoved;
  };
  'queue.print': {
    args: QueuePrintArgs;
    reply: PrintedTicket;
  };
  'queue.readmit': {
    args: QueueReadmitArgs;
    reply: TicketMoved;
  };
  'queue.recall': {
    args: QueueRecallArgs;
    reply: Call;
  };
  'queue.transfer': {
    args: QueueTransferArgs;
    reply: TicketMoved;
  };
  'queue.waiting': {
    args: QueueWaitingArgs;
    reply: Queue;
  };
  'receipts.amount_in_words': {
    args: ReceiptsAmountInWordsArgs;
    reply: Amount;
  };
  'receipts.check': {
    args: ReceiptsCheckArgs;
    reply: Verdict;
  };
  'receipts.find': {
    args: ReceiptsFindArgs;
    reply: FoundReceipt[];
  };
  'receipts.paper': {
    args: ReceiptsPaperArgs;
    reply: NextPrint;
  };
  'receipts.preview': {
    args: ReceiptsPreviewArgs;
    reply: Preview;
  };
  'receipts.print': {
    args: ReceiptsPrintArgs;
    reply: PrintedReceipt;
  };
  'receipts.reissue': {
    args: ReceiptsReissueArgs;
    reply: Reissued;
  };
  'receipts.view': {
    args: ReceiptsViewArgs;
    reply: ShownReceipt;
  };
  'receipts.void': {
    args: ReceiptsVoidArgs;
    reply: Voided;
  };
  'recovery_key.draw': {
    args: RecoveryKeyDrawArgs;
    reply: RecoveryKeyDrawn;
  };
  'recovery_key.keep': {
    args: RecoveryKeyKeepArgs;
    reply: RecoveryKeyKept;
  };
  'referrals.answer': {
    args: ReferralsAnswerArgs;
    reply: Answered;
  };
  'referrals.list': {
    args: ReferralsListArgs;
    reply: Referrals;
  };
  'referrals.make': {
    args: ReferralsMakeArgs;
    reply: ReferralMade;
  };
  'reports.day': {
    args: ReportsDayArgs;
    reply: DayReport;
  };
  'reports.finalise': {
    args: ReportsFinaliseArgs;
    reply: Finalised;
  };
  'reports.frozen': {
    args: ReportsFrozenArgs;
    reply: FrozenDay;
  };
  'reports.list': {
    args: ReportsListArgs;
    reply: FinalDay[];
  };
  'reports.month': {
    args: ReportsMonthArgs;
    reply: Period;
  };
  'reports.paper': {
    args: ReportsPaperArgs;
    reply: DayReportView;
  };
  'reports.print': {
    args: ReportsPrintArgs;
    reply: PrintedReport;
  };
  'reports.revise': {
    args: ReportsReviseArgs;
    reply: Revised;
  };
  'reports.year': {
    args: ReportsYearArgs;
    reply: Period;
  };
  'residents.check_document': {
    args: ResidentsCheckDocumentArgs;
    reply: CheckedDocument;
  };
  'residents.check_name': {
    args: ResidentsCheckNameArgs;
    reply: CheckedName;
  };
  'residents.check_phone': {
    args: ResidentsCheckPhoneArgs;
    reply: CheckedPhone;
  };
  'residents.find': {
    args: ResidentsFindArgs;
    reply: Found;
  };
  'residents.history': {
    args: ResidentsHistoryArgs;
    reply: History;
  };
  'residents.open': {
    args: ResidentsOpenArgs;
    reply: Card;
  };
  'residents.open_minor': {
    args: ResidentsOpenMinorArgs;
    reply: Card;
  };
  'residents.register': {
    args: ResidentsRegisterArgs;
    reply: ResidentRegistered;
  };
  'residents.unmask': {
    args: ResidentsUnmaskArgs;
    reply: Unmasked;
  };
  'residents.update': {
    args: ResidentsUpdateArgs;
    reply: Updated;
  };
  'rooms.add': {
    args: RoomsAddArgs;
    reply: RoomAdded;
  };
  'rooms.approve': {
    args: RoomsApproveArgs;
    reply: Stands;
  };
  'rooms.book': {
    args: RoomsBookArgs;
    reply: Booked;
  };
  'rooms.book_series': {
    args: RoomsBookSeriesArgs;
    reply: SeriesBooked;
  };
  'rooms.booking': {
    args: RoomsBookingArgs;
    reply: BookingShown;
  };
  'rooms.cancel': {
    args: RoomsCancelArgs;
    reply: Stands;
  };
  'rooms.change': {
    args: RoomsChangeArgs;
    reply: RoomChanged;
  };
  'rooms.check': {
    args: RoomsCheckArgs;
    reply: Checked;
  };
  'rooms.check_series': {
    args: RoomsCheckSeriesArgs;
    reply: SeriesChecked;
  };
  'rooms.close': {
    args: RoomsCloseArgs;
    reply: RoomClosed;
  };
  'rooms.day': {
    args: RoomsDayArgs;
    reply: DayBoard;
  };
  'rooms.find': {
    args: RoomsFindArgs;
    reply: BookingShown[];
  };
  'rooms.finish': {
    args: RoomsFinishArgs;
    reply: Stands;
  };
  'rooms.list': {
    args: RoomsListArgs;
    reply: Room[];
  };
  'rooms.mark_no_show': {
    args: RoomsMarkNoShowArgs;
    reply: Stands;
  };
  'rooms.month': {
    args: RoomsMonthArgs;
    reply: Month;
  };
  'rooms.move': {
    args: RoomsMoveArgs;
    reply: BookingMoved;
  };
  'rooms.print_setting_up_sheet': {
    args: RoomsPrintSettingUpSheetArgs;
    reply: PrintedSettingUpSheet;
  };
  'rooms.reject': {
    args: RoomsRejectArgs;
    reply: Stands;
  };
  'rooms.reveal_phone': {
    args: RoomsRevealPhoneArgs;
    reply: PhoneRevealed;
  };
  'rooms.setting_up_sheet': {
    args: RoomsSettingUpSheetArgs;
    reply: RoomsToSetUp;
  };
  'rooms.start': {
    args: RoomsStartArgs;
    reply: Stands;
  };
  'rooms.to_approve': {
    args: RoomsToApproveArgs;
    reply: BookingShown[];
  };
  'sites.add_counter': {
    args: SitesAddCounterArgs;
    reply: CounterAdded;
  };
  'sites.add_place': {
    args: SitesAddPlaceArgs;
    reply: PlaceAdded;
  };
  'sites.add_station': {
    args: SitesAddStationArgs;
    reply: StationAdded;
  };
  'sites.change': {
    args: SitesChangeArgs;
    reply: SiteChanged;
  };
  'sites.close': {
    args: SitesCloseArgs;
    reply: SiteClosed;
  };
  'sites.counters': {
    args: SitesCountersArgs;
    reply: Workplaces;
  };
  'sites.directory': {
    args: SitesDirectoryArgs;
    reply: ListedSite[];
  };
  'sites.front': {
    args: SitesFrontArgs;
    reply: Front;
  };
  'sites.rename_counter': {
    args: SitesRenameCounterArgs;
    reply: CounterRenamed;
  };
  'sites.rename_station': {
    args: SitesRenameStationArgs;
    reply: StationRenamed;
  };
  'sites.set_up': {
    args: SitesSetUpArgs;
    reply: Made;
  };
  'staff.add': {
    args: StaffAddArgs;
    reply: Added;
  };
  'staff.change': {
    args: StaffChangeArgs;
    reply: StaffChanged;
  };
  'staff.change_password': {
    args: StaffChangePasswordArgs;
    reply: PasswordChanged;
  };
  'staff.close': {
    args: StaffCloseArgs;
    reply: StaffClosed;
  };
  'staff.confirm': {
    args: StaffConfirmArgs;
    reply: ConfirmedSelf;
  };
  'staff.list': {
    args: StaffListArgs;
    reply: Colleague[];
  };
  'staff.lock': {
    args: StaffLockArgs;
    reply: ScreenLocked;
  };
  'staff.me': {
    args: StaffMeArgs;
    reply: MyAccount;
  };
  'staff.on_duty': {
    args: StaffOnDutyArgs;
    reply: AtWork[];
  };
  'staff.reopen': {
    args: StaffReopenArgs;
    reply: StaffReopened;
  };
  'staff.reset_password': {
    args: StaffResetPasswordArgs;
    reply: PasswordReset;
  };
  'staff.set_pin': {
    args: StaffSetPinArgs;
    reply: PinSet;
  };
  'staff.set_roles': {
    args: StaffSetRolesArgs;
    reply: RolesSet;
  };
  'staff.sign_in': {
    args: StaffSignInArgs;
    reply: SignedIn;
  };
  'staff.sign_out': {
    args: StaffSignOutArgs;
    reply: SignedOut;
  };
  'staff.switch': {
    args: StaffSwitchArgs;
    reply: SignedIn;
  };
  'staff.unlock': {
    args: StaffUnlockArgs;
    reply: Unlocked;
  };
  'visits.finish': {
    args: VisitsFinishArgs;
    reply: Finished;
  };
  'visits.get': {
    args: VisitsGetArgs;
    reply: VisitView;
  };
  'visits.leave': {
    args: VisitsLeaveArgs;
    reply: Done;
  };
  'visits.list': {
    args: VisitsListArgs;
    reply: ListedVisit[];
  };
  'visits.mine': {
    args: VisitsMineArgs;
    reply: VisitsInHand;
  };
  'visits.open': {
    args: VisitsOpenArgs;
    reply: Opened;
  };
  'visits.park': {
    args: VisitsParkArgs;
    reply: Done;
  };
  'visits.remove_item': {
    args: VisitsRemoveItemArgs;
    reply: Done;
  };
  'visits.resume': {
    args: VisitsResumeArgs;
    reply: Done;
  };
  'visits.save_draft': {
    args: VisitsSaveDraftArgs;
    reply: Done;
  };
  'visits.set_agent': {
    args: VisitsSetAgentArgs;
    reply: AgentSet;
  };
  'visits.settle': {
    args: VisitsSettleArgs;
    reply: Done;
  };
  'volunteers.add_post': {
    args: VolunteersAddPostArgs;
    reply: PostAdded;
  };
  'volunteers.add_shifts': {
    args: VolunteersAddShiftsArgs;
    reply: ShiftsAdded;
  };
  'volunteers.change_post': {
    args: VolunteersChangePostArgs;
    reply: PostChanged;
  };
  'volunteers.check': {
    args: VolunteersCheckArgs;
    reply: CheckedSignUp;
  };
  'volunteers.confirm_hours': {
    args: VolunteersConfirmHoursArgs;
    reply: HoursConfirmed;
  };
  'volunteers.hours': {
    args: VolunteersHoursArgs;
    reply: Hours;
  };
  'volunteers.mark_absent': {
    args: VolunteersMarkAbsentArgs;
    reply: MarkedAbsent;
  };
  'volunteers.mark_unconfirmed': {
    args: VolunteersMarkUnconfirmedArgs;
    reply: MarkedUnconfirmed;
  };
  'volunteers.posts': {
    args: VolunteersPostsArgs;
    reply: Post[];
  };
  'volunteers.present': {
    args: VolunteersPresentArgs;
    reply: PresentVolunteer[];
  };
  'volunteers.register': {
    args: VolunteersRegisterArgs;
    reply: VolunteerRegistered;
  };
  'volunteers.reverse_hours': {
    args: VolunteersReverseHoursArgs;
    reply: HoursReversed;
  };
  'volunteers.roster': {
    args: VolunteersRosterArgs;
    reply: ShiftRoster;
  };
  'volunteers.shifts': {
    args: VolunteersShiftsArgs;
    reply: OpenShift[];
  };
  'volunteers.sign_in': {
    args: VolunteersSignInArgs;
    reply: VolunteerSignedIn;
  };
  'volunteers.sign_out': {
    args: VolunteersSignOutArgs;
    reply: VolunteerSignedOut;
  };
  'volunteers.sign_up': {
    args: VolunteersSignUpArgs;
    reply: ShiftTaken;
  };
  'volunteers.to_confirm': {
    args: VolunteersToConfirmArgs;
    reply: ToConfirm;
  };
  'volunteers.withdraw': {
    args: VolunteersWithdrawArgs;
    reply: SignUpWithdrawn;
  };
}
/**
 * Adds an advisor, such as the lawyers of Friday afternoon who see enterprises.
 */
export interface AppointmentsAddAdvisorArgs {
  /**
   * Short name in letters, unique at the site: `friday-lawyers`.
   */
  code: string;
  name: string;
  /**
   * What they advise on, as papers name it: 法律咨询.
   */
  speciality: string;
  /**
   * The three centres that share the counter. An item belongs to one; the total counts it once.
   */
  centre?: 'party_mass_service' | 'civilization_practice' | 'volunteer_service';
  place: string;
  /**
   * Whether they see enterprises alone.
   */
  for_enterprises?: boolean;
}
/**
 * The advisor that was added.
 */
export interface AdvisorAdded {
  /**
   * A specialist such as a lawyer (专家).
   */
  advisor: string;
}
/**
 * A weekly series of slots as it is typed.
 */
export interface SlotSeries {
  /**
   * The advisor's code.
   */
  advisor: string;
  weekday: WeekDay;
  /**
   * The first day that may be a date; today if left out.
   */
  first?: string | null;
  /**
   * How many weeks, 1 to 53.
   */
  weeks: number;
  from: string;
  to: string;
  /**
   * The length of one slot.
   */
  minutes: number;
  /**
   * How many appointments one slot takes.
   */
  places?: number;
  /**
   * What a series does on a public holiday.
   */
  holidays?: 'skip' | 'keep';
}
/**
 * What was added.
 */
export interface SlotsAdded {
  plan: SlotPlan;
  added: number;
}
/**
 * Every date of a series, before anything is saved.
 */
export interface SlotPlan {
  /**
   * Held or skipped, each with its reason.
   */
  dates: WeeklyDate[];
  /**
   * Years among the dates whose holidays are not published yet (R-CAL-3).
   */
  unpublished: number[];
  /**
   * The slots of the dates that are held.
   */
  slots: PlannedSlot[];
}
/**
 * One date of a series.
 */
export interface WeeklyDate {
  /**
   * The date.
   */
  day: string;
  /**
   * The public holiday it falls on, if any.
   */
  holiday?: string | null;
  /**
   * Why it is skipped; nothing when it is held.
   */
  skipped?: SkipReason | null;
}
/**
 * A slot to be.
 */
export interface PlannedSlot {
  /**
   * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
   * milliseconds since 1970 in the database.
   */
  from: string;
  /**
   * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
   * milliseconds since 1970 in the database.
   */
  to: string;
}
/**
 * Lists the advisors, by name.
 */
export type AppointmentsAdvisorsArgs = Record<string, never>;
/**
 * An advisor as the catalogue has them.
 */
export interface Advisor {
  /**
   * A specialist such as a lawyer (专家).
   */
  id: string;
  code: string;
  name: string;
  speciality: string;
  centre: Centre;
  place: string;
  /**
   * Whether they see enterprises alone.
   */
  for_enterprises: boolean;
}
/**
 * Books a slot for a resident, or for somebody known by name alone; lawyers see enterprises.
 */
export interface AppointmentsBookArgs {
  /**
   * A dated slot of an advisor (号源).
   */
  slot: string;
  /**
   * A person we served (居民).
   */
  resident?: string | null;
  /**
   * An organisation's id or name.
   */
  organisation?: string | null;
  /**
   * Who comes; the resident's own name if left out.
   */
  name?: string | null;
  phone?: string | null;
  matter?: string | null;
  /**
   * One person at one counter, from call to finish (来访).
   */
  visit?: string | null;
  /**
   * The warnings that the clerk has read and accepted, by code; part of an action's arguments.
   */
  accept?: string[];
}
/**
 * The appointment that was made.
 */
export interface Appointed {
  /**
   * A person's place in a slot (预约).
   */
  appointment: string;
  /**
   * The line of the visit's receipt.
   */
  item?: string | null;
}
/**
 * Cancels an appointment; its place is free again at once. Refused once the person is here.
 */
export interface AppointmentsCancelArgs {
  /**
   * A person's place in a slot (预约).
   */
  appointment: string;
  reason: string;
}
/**
 * The appointment that was cancelled.
 */
export interface AppointmentCancelled {
  /**
   * A person's place in a slot (预约).
   */
  appointment: string;
}
/**
 * Replaces everything of an advisor but their code. Appointments that were made before stand.
 */
export interface AppointmentsChangeAdvisorArgs {
  /**
   * A specialist such as a lawyer (专家).
   */
  advisor: string;
  name: string;
  /**
   * What they advise on, as papers name it: 法律咨询.
   */
  speciality: string;
  centre: Centre;
  place: string;
  /**
   * Whether they see enterprises alone.
   */
  for_enterprises: boolean;
}
/**
 * Done.
 */
export type AdvisorChanged = Record<string, never>;
/**
 * Says whether somebody may have an appointment in a slot, and what they are committed to then.
 */
export interface AppointmentsCheckArgs {
  /**
   * A dated slot of an advisor (号源).
   */
  slot: string;
  /**
   * A person we served (居民).
   */
  resident?: string | null;
  /**
   * An organisation's id or name.
   */
  organisation?: string | null;
}
/**
 * What would happen.
 */
export interface SlotChecked {
  /**
   * `"yes"`, or `{"no": {code, params}}` with the reason that doing it would be refused for.
   */
  can_book:
    | 'yes'
    | {
        no: FieldFault;
      };
  places_left: number;
  /**
   * What they are committed to at that time.
   */
  clashes: Engagement[];
}
/**
 * What is wrong with one argument.
 */
export interface FieldFault {
  code: FaultCode;
  /**
   * The values that the sentence on the screen needs.
   */
  params?: {
    [k: string]: unknown;
  };
}
/**
 * A person's commitment from one moment up to, not including, another.
 */
export interface Engagement {
  kind: EngagementKind;
  /**
   * What the clerk says it is, such as the course's name or the room's.
   */
  title: string;
  /**
   * The start.
   */
  from: string;
  /**
   * The end, which is free again.
   */
  to: string;
}
/**
 * Checks somebody in on the day of their appointment and gives them a ticket, which is called in front
 * around their slot (R-QU-4).
 */
export interface AppointmentsCheckInArgs {
  /**
   * A person's place in a slot (预约).
   */
  appointment: string;
}
/**
 * The ticket that was given.
 */
export interface CheckedIn {
  /**
   * A place in the queue (票号).
   */
  ticket: string;
  /**
   * Such as Y001.
   */
  number: string;
}
/**
 * Lists a day's appointments by time, names masked, with what can be done about each now.
 */
export interface AppointmentsDayArgs {
  /**
   * Today if left out.
   */
  day?: string | null;
  /**
   * Every advisor if left out.
   */
  advisor?: string | null;
}
/**
 * An appointment on the list.
 */
export interface ListedAppointment {
  /**
   * A person's place in a slot (预约).
   */
  appointment: string;
  /**
   * A dated slot of an advisor (号源).
   */
  slot: string;
  /**
   * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
   * milliseconds since 1970 in the database.
   */
  from: string;
  /**
   * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
   * milliseconds since 1970 in the database.
   */
  to: string;
  /**
   * A specialist such as a lawyer (专家).
   */
  advisor: string;
  advisor_name: string;
  speciality: string;
  /**
   * A person we served (居民).
   */
  resident?: string | null;
  /**
   * Masked.
   */
  name: string;
  /**
   * Masked.
   */
  phone?: string | null;
  organisation?: string | null;
  matter?: string | null;
  /**
   * The ticket they were given.
   */
  ticket?: string | null;
  state: AppointmentState;
  /**
   * `"yes"`, or `{"no": {code, params}}` with the reason that doing it would be refused for.
   */
  can_check_in:
    | 'yes'
    | {
        no: FieldFault;
      };
  /**
   * `"yes"`, or `{"no": {code, params}}` with the reason that doing it would be refused for.
   */
  can_serve:
    | 'yes'
    | {
        no: FieldFault;
      };
  /**
   * `"yes"`, or `{"no": {code, params}}` with the reason that doing it would be refused for.
   */
  can_mark_no_show:
    | 'yes'
    | {
        no: FieldFault;
      };
  /**
   * `"yes"`, or `{"no": {code, params}}` with the reason that doing it would be refused for.
   */
  can_cancel:
    | 'yes'
    | {
        no: FieldFault;
      };
}
/**
 * Lists today's appointments whose people are not here yet, by time: just enough to check somebody in who
 * says their name, and nothing else of them (R-RO-1).
 */
export type AppointmentsExpectedArgs = Record<string, never>;
/**
 * Somebody who is expected.
 */
export interface ExpectedAppointment {
  /**
   * A person's place in a slot (预约).
   */
  appointment: string;
  /**
   * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
   * milliseconds since 1970 in the database.
   */
  from: string;
  /**
   * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
   * milliseconds since 1970 in the database.
   */
  to: string;
  advisor_name: string;
  /**
   * As the public may see it: 单**.
   */
  name: string;
}
/**
 * Marks that nobody came; refused until ten minutes after the slot has ended. The place stays used.
 */
export interface AppointmentsNoShowArgs {
  /**
   * A person's place in a slot (预约).
   */
  appointment: string;
}
/**
 * The appointment that is over.
 */
export interface AppointmentMissed {
  /**
   * A person's place in a slot (预约).
   */
  appointment: string;
}
/**
 * Shows the whole phone number left for an appointment, with a reason, audited (R-PI-10).
 */
export interface AppointmentsRevealPhoneArgs {
  /**
   * A person's place in a slot (预约).
   */
  appointment: string;
  reason: string;
}
/**
 * The number.
 */
export interface AppointmentPhone {
  phone: string;
}
/**
 * Closes an appointment whose person has been seen.
 */
export interface AppointmentsServeArgs {
  /**
   * A person's place in a slot (预约).
   */
  appointment: string;
}
/**
 * The appointment that is over.
 */
export interface AppointmentServed {
  /**
   * A person's place in a slot (预约).
   */
  appointment: string;
}
/**
 * Lists the slots from one day to another, both included, with the places left.
 */
export interface AppointmentsSlotsArgs {
  from: string;
  /**
   * The same day if left out.
   */
  to?: string | null;
  /**
   * Every advisor if left out.
   */
  advisor?: string | null;
}
/**
 * The slots of one day.
 */
export interface SlotDay {
  day: string;
  places_left: number;
  /**
   * Items: A slot and what is left of it.
   */
  slots: {
    /**
     * A dated slot of an advisor (号源).
     */
    slot: string;
    /**
     * A specialist such as a lawyer (专家).
     */
    advisor: string;
    advisor_name: string;
    speciality: string;
    /**
     * Whether it is for enterprises alone.
     */
    for_enterprises: boolean;
    /**
     * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
     * milliseconds since 1970 in the database.
     */
    from: string;
    /**
     * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
     * milliseconds since 1970 in the database.
     */
    to: string;
    places: number;
    /**
     * None of a slot that is over.
     */
    places_left: number;
  }[];
}
/**
 * Says where the chains of the site stand now.
 */
export type AuditHeadArgs = Record<string, never>;
/**
 * The last row of a station's chain at some moment.
 */
export interface AuditHead {
  /**
   * Whose chain.
   */
  station: string;
  /**
   * The number of its last row.
   */
  sequence: number;
  /**
   * The fingerprint of that row.
   */
  mac: string;
}
/**
 * Names the accounts, the closed ones too, and the stations of the site: whose rows the auditor may ask for,
 * and whose chains stand on paper.
 */
export type AuditNamesArgs = Record<string, never>;
/**
 * The names in the log.
 */
export interface AuditNames {
  /**
   * By number.
   */
  staff: NamedStaff[];
  /**
   * By name.
   */
  stations: NamedStation[];
}
/**
 * An account.
 */
export interface NamedStaff {
  /**
   * An account (工作人员).
   */
  staff: string;
  number: string;
  name: string;
}
/**
 * A computer that a window runs on.
 */
export interface NamedStation {
  /**
   * The computer a window runs on (工作站).
   */
  station: string;
  name: string;
}
/**
 * Reads who did what, newest first, a page at a time.
 */
export interface AuditReadArgs {
  /**
   * From this moment on.
   */
  from?: string | null;
  /**
   * Before this moment.
   */
  to?: string | null;
  /**
   * Done by this account.
   */
  staff?: string | null;
  /**
   * Such as `rooms.book`.
   */
  action?: string | null;
  /**
   * About this resident, booking, receipt …
   */
  subject?: string | null;
  /**
   * Where the page before ended.
   */
  after?: AuditPlace | null;
  /**
   * Rows on the page, 1 to 500.
   */
  rows?: number;
}
/**
 * A row's place in the order of the log.
 */
export interface AuditPlace {
  /**
   * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
   * milliseconds since 1970 in the database.
   */
  at: string;
  /**
   * The computer a window runs on (工作站).
   */
  station: string;
  sequence: number;
}
/**
 * A page of the log.
 */
export interface AuditPage {
  rows: AuditEntry[];
  /**
   * Where the next page goes on; none on the last one.
   */
  next?: AuditPlace | null;
}
/**
 * Who did what to whom, and why.
 */
export interface AuditEntry {
  /**
   * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
   * milliseconds since 1970 in the database.
   */
  at: string;
  /**
   * The computer a window runs on (工作站).
   */
  station: string;
  station_name?: string | null;
  sequence: number;
  /**
   * An account (工作人员).
   */
  staff?: string | null;
  staff_number?: string | null;
  staff_name?: string | null;
  action: string;
  subject_kind?: string | null;
  subject?: string | null;
  reason?: string | null;
  detail: unknown;
}
/**
 * Walks every station's chain and compares it with the heads noted before: those on frozen day reports,
 * and those the auditor reads from paper (S5).
 */
export interface AuditVerifyArgs {
  /**
   * Heads as they are printed on a day report or in the name of a backup.
   */
  heads?: AuditHead[];
}
/**
 * What the walk found.
 */
export interface Verified {
  /**
   * Whether every chain is whole and reaches every noted head.
   */
  whole: boolean;
  /**
   * Rows that were found untouched, over all chains.
   */
  rows: number;
  chains: VerifiedChain[];
}
/**
 * One station's chain.
 */
export interface VerifiedChain {
  /**
   * The computer a window runs on (工作站).
   */
  station: string;
  /**
   * Rows from the first one on that were found untouched.
   */
  rows: number;
  /**
   * The last of them.
   */
  head?: AuditHead | null;
  /**
   * What is wrong first, if anything is.
   */
  damage?: Damage | null;
}
/**
 * What is wrong with a chain, and from which row on.
 */
export interface Damage {
  /**
   * The first row that is not as it was written.
   */
  sequence: number;
  kind: DamageKind;
}
/**
 * Lists the backups, the latest first.
 */
export type BackupsListArgs = Record<string, never>;
/**
 * A backup.
 */
export interface Backup {
  name: string;
  /**
   * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
   * milliseconds since 1970 in the database.
   */
  taken_at: string;
  /**
   * The digest of the audit chains' heads at that moment.
   */
  head: string;
  bytes: number;
  /**
   * The version of its schema; only after it has been read.
   */
  schema?: number | null;
  /**
   * How many rows the main tables hold; only after it has been read.
   */
  rows: {
    [k: string]: number;
  };
}
/**
 * Makes a backup and reads it through. It is made before the action's transaction begins, on a connection
 * of its own: nobody waits for it.
 */
export type BackupsMakeArgs = Record<string, never>;
/**
 * Opens a backup and reads all of it: its pages, its mark, its rows and the heads of its audit chains.
 */
export interface BackupsVerifyArgs {
  /**
   * As `backups.list` names it.
   */
  name: string;
}
/**
 * Lists what takes place on these days from now on: bookings, sessions, shifts and slots.
 */
export interface CalendarAffectedArgs {
  first: string;
  last: string;
}
/**
 * Something that takes place, and whom to call about it.
 */
export interface Affected {
  kind: EngagementKind;
  /**
   * The booking, session, shift or slot.
   */
  id: string;
  /**
   * The room, course, post or advisor.
   */
  title: string;
  /**
   * The local day.
   */
  day: string;
  /**
   * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
   * milliseconds since 1970 in the database.
   */
  from: string;
  /**
   * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
   * milliseconds since 1970 in the database.
   */
  to: string;
  /**
   * Heads of a booking; places taken of the others.
   */
  people: number;
  /**
   * The responsible person of a booking, masked.
   */
  contact?: string | null;
  /**
   * Their phone, masked.
   */
  phone?: string | null;
}
/**
 * Announces a closure (闭馆). Less than 7 days ahead it needs an urgent reason (R-BK-1). What takes place on
 * those days must be accepted and is listed to be called; nothing is cancelled by itself.
 */
export interface CalendarAnnounceClosureArgs {
  first: string;
  /**
   * The last closed day, included.
   */
  last: string;
  /**
   * Why, as the public reads it.
   */
  reason: string;
  /**
   * Why it could not be announced in time.
   */
  urgent?: string | null;
  /**
   * The warnings that the clerk has read and accepted, by code; part of an action's arguments.
   */
  accept?: string[];
}
/**
 * The closure that was announced, and whom to call.
 */
export interface ClosureAnnounced {
  closure: string;
  affected: Affected[];
}
/**
 * Announces the hours of one day in place of its week's (延时开放). Hours that take away from the usual ones
 * are changed hours: less than 7 days ahead they need an urgent reason, like a closure (R-BK-1).
 */
export interface CalendarAnnounceHoursArgs {
  day: string;
  /**
   * In order; a day without hours is a closure.
   */
  hours: WallInterval[];
  /**
   * Why, as the public reads it.
   */
  reason: string;
  /**
   * Why it could not be announced in time.
   */
  urgent?: string | null;
}
/**
 * From a wall-clock time up to, not including, another on the same day, in whole minutes. An end of
 * `00:00` is midnight at the end of the day.
 */
export interface WallInterval {
  from: string;
  to: string;
}
/**
 * What the new hours leave outside.
 */
export interface HoursSet {
  /**
   * What lay inside the hours until now, as a list of whom to call; nothing was cancelled.
   */
  affected: Affected[];
}
/**
 * Shows one day: its kind and the opening hours, which are two tables (R-CAL-2).
 */
export interface CalendarDayArgs {
  /**
   * Today if it is left out.
   */
  day?: string | null;
}
/**
 * A day as the counter sees it.
 */
export interface DayShown {
  day: string;
  kind: DayKind;
  /**
   * The holiday that a day off, or a day worked in its place, belongs to.
   */
  name?: string | null;
  working_day: boolean;
  /**
   * Opening hours in order; none when closed.
   */
  open: WallInterval[];
  /**
   * Why we are closed, or keep other hours than usual.
   */
  closure?: string | null;
  special?: string | null;
  /**
   * Whether the notice of the year is loaded; until then holidays are only those fixed by law (R-CAL-3).
   */
  published: boolean;
}
/**
 * Shows the site's weekly hours by season, and what is announced from today on.
 */
export type CalendarHoursArgs = Record<string, never>;
/**
 * The opening hours of the site.
 */
export interface HoursShown {
  /**
   * The season that holds goes first; the whole year is the last.
   */
  seasons: Season[];
  /**
   * Announced closures that are not over.
   */
  closures: ClosureShown[];
  /**
   * Announced days with other hours.
   */
  special: SpecialHours[];
  /**
   * What the manager should know about the weekly hours.
   */
  warnings: OpeningHoursWarning[];
}
/**
 * A season and its weekly hours (R-CAL-7).
 */
export interface Season {
  first: MonthDay;
  last: MonthDay;
  /**
   * The hours of each weekday, in order; a lunch break is the gap between two. A missing weekday is
   * closed.
   */
  week: {
    [k: string]: WallInterval[];
  };
}
/**
 * A date of every year. The 29th of February is allowed and simply missing in most years.
 */
export interface MonthDay {
  /**
   * 1 to 12.
   */
  month: number;
  /**
   * 1 to 31.
   */
  day: number;
}
/**
 * A closure that was announced.
 */
export interface ClosureShown {
  closure: string;
  first: string;
  last: string;
  reason: string;
  urgent?: string | null;
}
/**
 * Other hours for one day, usually longer ones on a holiday (延时开放). They replace the week's hours.
 */
export interface SpecialHours {
  /**
   * The day.
   */
  day: string;
  /**
   * The hours of that day.
   */
  hours: WallInterval[];
  /**
   * Why, as the public reads it.
   */
  reason: string;
}
/**
 * Loads the holidays of a year in place of what was loaded for it before (R-CAL-1, R-CAL-3). Nothing that
 * takes place is touched; what now falls on another kind of day is listed.
 */
export interface CalendarLoadYearArgs {
  /**
   * The notice, as it came.
   */
  notice:
    | {
        file: string;
      }
    | {
        dates: {
          /**
           * The civil year.
           */
          year: number;
          /**
           * Every date that differs from its weekday.
           */
          days: HolidayLine[];
        };
      };
}
/**
 * One date of a notice, as the holiday-cn layout writes it.
 */
export interface HolidayLine {
  /**
   * The date.
   */
  date: string;
  /**
   * The holiday it belongs to.
   */
  name: string;
  /**
   * Whether it is off; else it is worked in place of a day off.
   */
  isOffDay: boolean;
}
/**
 * What was loaded, and what to look at now.
 */
export interface YearLoaded {
  year: number;
  /**
   * False if the notice has no date of the year itself.
   */
  published: boolean;
  /**
   * How many dates differ from their weekday.
   */
  dates: number;
  /**
   * What takes place on days that are of another kind since.
   */
  conflicts: Conflict[];
}
/**
 * Something that takes place on a day whose kind has changed.
 */
export interface Conflict {
  plan: Affected;
  before: DayKind;
  after: DayKind;
  /**
   * The holiday, if it has one.
   */
  name?: string | null;
}
/**
 * Sets the weekly hours that hold wherever no season does (R-CAL-7). Fewer than 56 hours a week must be
 * accepted (R-BK-1).
 */
export interface CalendarSetHoursArgs {
  /**
   * The hours of each weekday, in order; a weekday that is left out is closed. A map would say the same, but
   * a fault could not name the weekday it is on.
   */
  week: {
    monday?: WallInterval[];
    tuesday?: WallInterval[];
    wednesday?: WallInterval[];
    thursday?: WallInterval[];
    friday?: WallInterval[];
    saturday?: WallInterval[];
    sunday?: WallInterval[];
  };
  /**
   * The warnings that the clerk has read and accepted, by code; part of an action's arguments.
   */
  accept?: string[];
}
/**
 * Sets, or with no week drops, the weekly hours of a season (R-CAL-7). Seasons do not overlap; the usual
 * week holds outside them.
 */
export interface CalendarSetSeasonArgs {
  first: MonthDay;
  last: MonthDay;
  /**
   * The hours of each weekday, in order; a weekday that is left out is closed. A map would say the same, but
   * a fault could not name the weekday it is on.
   */
  week?: {
    monday?: WallInterval[];
    tuesday?: WallInterval[];
    wednesday?: WallInterval[];
    thursday?: WallInterval[];
    friday?: WallInterval[];
    saturday?: WallInterval[];
    sunday?: WallInterval[];
  } | null;
  /**
   * The warnings that the clerk has read and accepted, by code; part of an action's arguments.
   */
  accept?: string[];
}
/**
 * Withdraws a closure; it stays on record.
 */
export interface CalendarWithdrawClosureArgs {
  closure: string;
  reason: string;
}
/**
 * Done.
 */
export type ClosureWithdrawn = Record<string, never>;
/**
 * Withdraws the special hours of a day; what they alone had room for is listed to be called.
 */
export interface CalendarWithdrawHoursArgs {
  day: string;
  reason: string;
}
/**
 * Finds the day so many working days after another, which itself never counts (R-CAL-6).
 */
export interface CalendarWorkingDaysArgs {
  from: string;
  days: number;
}
/**
 * The day that was found.
 */
export interface WorkingDay {
  day: string;
}
/**
 * Lists the dates of a year that differ from their weekday.
 */
export interface CalendarYearArgs {
  year: number;
}
/**
 * A year's dates.
 */
export interface YearShown {
  year: number;
  /**
   * Whether its notice is loaded; the screen says so if not (R-CAL-3).
   */
  published: boolean;
  days: ListedDay[];
}
/**
 * A date that differs from its weekday.
 */
export interface ListedDay {
  day: string;
  kind: DayKind;
  name: string;
}
/**
 * Logs a question and its answer as an item of the visit. Nobody needs an ID for it (R-ID-10).
 */
export interface ConsultationsLogArgs {
  /**
   * One person at one counter, from call to finish (来访).
   */
  visit: string;
  /**
   * A few words that stand on the receipt: 居住证办理.
   */
  topic: string;
  question: string;
  answer: string;
  /**
   * The three centres that share the counter. An item belongs to one; the total counts it once.
   */
  centre?: 'party_mass_service' | 'civilization_practice' | 'volunteer_service';
}
/**
 * The consultation and its item.
 */
export interface ConsultationLogged {
  consultation: string;
  /**
   * One matter of a visit (事项).
   */
  item: string;
}
/**
 * Lists the topics of the last year, the most asked first, for a form to offer.
 */
export interface ConsultationsTopicsArgs {
  /**
   * 1 to 50 topics; 20 if left out.
   */
  limit?: number;
}
/**
 * A topic and how often it came up.
 */
export interface CountedTopic {
  topic: string;
  times: number;
}
/**
 * Accepts a place that was offered, at the latest at its deadline (R-CO-5).
 */
export interface CoursesAcceptOfferArgs {
  /**
   * A person's place or waiting place in a course (报名).
   */
  enrolment: string;
  /**
   * One person at one counter, from call to finish (来访).
   */
  visit?: string | null;
  /**
   * The warnings that the clerk has read and accepted, by code; part of an action's arguments.
   */
  accept?: string[];
}
/**
 * The place that was given.
 */
export interface OfferAccepted {
  /**
   * The line of the visit's receipt.
   */
  item?: string | null;
  moved: Moved;
}
/**
 * What a step brought for others.
 */
export interface Moved {
  /**
   * A course, activity, lecture or campaign (课程).
   */
  course: string;
  /**
   * Offers that nobody answered in time; they left the list.
   *
   * Items: A person's place or waiting place in a course (报名).
   */
  lapsed: string[];
  /**
   * New offers, in order.
   */
  offered: Offer[];
}
/**
 * An offer that was made: somebody must be called.
 */
export interface Offer {
  /**
   * A person's place or waiting place in a course (报名).
   */
  enrolment: string;
  /**
   * The last moment to accept.
   */
  until: string;
}
/**
 * Adds a course, activity or lecture with its sessions (R-CO-1); two organisers hold it together (R-CO-9).
 */
export interface CoursesAddArgs {
  /**
   * Short name in letters, unique at the site: `calligraphy-2026-autumn`.
   */
  code: string;
  name: string;
  kind: CourseKind;
  /**
   * Such as 2026 秋季班.
   */
  term?: string | null;
  centre: Centre;
  place: string;
  /**
   * The code of the room, if it is one of ours.
   */
  room?: string | null;
  teacher?: string | null;
  quota: Quota;
  ages?: AgeBand;
  /**
   * How many hours an offer of a freed place stands, 1 to 240.
   */
  offer_hours?: number;
  /**
   * Whether every child comes with a grown-up; a place is for both.
   */
  with_child?: boolean;
  /**
   * The material fee, in fen.
   */
  fee?: number;
  /**
   * When enrolment opens; at once if left out.
   */
  opens_at?: string | null;
  /**
   * Names or ids, in the order in which papers name them.
   *
   * Items: An organisation's id, or its name.
   */
  organisers: string[];
  sessions: TypedSession[];
}
/**
 * Whole years from the youngest to the oldest, both included: 80 years and 364 days are 80.
 */
export interface AgeBand {
  /**
   * The youngest age; nothing for no limit.
   */
  youngest?: number | null;
  /**
   * The oldest age; nothing for no limit.
   */
  oldest?: number | null;
}
/**
 * A session as it is typed: a day and two times on it.
 */
export interface TypedSession {
  day: string;
  from: string;
  to: string;
}
/**
 * The course that was added.
 */
export interface CourseAdded {
  /**
   * A course, activity, lecture or campaign (课程).
   */
  course: string;
}
/**
 * Marks who came to a session, at the door or later from the paper list; a later mark replaces the earlier.
 */
export interface CoursesAttendArgs {
  /**
   * One dated meeting of a course (课次).
   */
  session: string;
  /**
   * Items: How one person attended.
   */
  marks: {
    /**
     * A person's place or waiting place in a course (报名).
     */
    enrolment: string;
    attendance: Attendance;
  }[];
}
/**
 * The session's figures so far.
 */
export interface Attended {
  present: number;
  late: number;
  leave: number;
  absent: number;
}
/**
 * Changes what is named and leaves the rest. More places are offered to those who wait; fewer than are held
 * are refused. Sessions are given all together.
 */
export interface CoursesChangeArgs {
  /**
   * A course, activity, lecture or campaign (课程).
   */
  course: string;
  name?: string | null;
  term?: string | null;
  place?: string | null;
  /**
   * The code of another room of ours.
   */
  room?: string | null;
  teacher?: string | null;
  quota?: Quota | null;
  /**
   * How many hours an offer of a freed place stands, 1 to 240.
   */
  offer_hours?: number | null;
  /**
   * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
   * milliseconds since 1970 in the database.
   */
  opens_at?: string | null;
  sessions?: TypedSession[] | null;
  /**
   * Whether the course is in the catalogue; one that is not takes nobody.
   */
  active?: boolean | null;
}
/**
 * Says whether a resident may enrol in a course, where they would stand on its waiting list, and what they
 * are committed to at its hours.
 */
export interface CoursesCheckArgs {
  /**
   * A course, activity, lecture or campaign (课程).
   */
  course: string;
  /**
   * A person we served (居民).
   */
  resident: string;
  /**
   * A person we served (居民).
   */
  guardian?: string | null;
  /**
   * As whom a person enrols.
   */
  audience?: 'residents' | 'party_members' | 'everybody';
}
/**
 * What would happen.
 */
export interface CourseChecked {
  /**
   * Whether this person suits this course, a free place or not.
   */
  eligible:
    | 'yes'
    | {
        no: FieldFault;
      };
  /**
   * Whether `courses.enrol` would give them a place now.
   */
  can_enrol:
    | 'yes'
    | {
        no: FieldFault;
      };
  /**
   * Whole years on the day of the first session, if the birthday is known.
   */
  age?: number | null;
  /**
   * Places for newcomers of this audience: once everybody who waits has been offered one.
   */
  places_left: number;
  /**
   * How many wait in the same line.
   */
  waiting: number;
  /**
   * The place on the waiting list: their own if they wait already, else the one they would get.
   */
  position: number;
  /**
   * What they are committed to at the hours of sessions still to come.
   */
  clashes: Engagement[];
}
/**
 * Declines a place that was offered: the person leaves the list, and the next is offered it (§17 Courses).
 */
export interface CoursesDeclineOfferArgs {
  /**
   * A person's place or waiting place in a course (报名).
   */
  enrolment: string;
}
/**
 * Enrols a resident; a full course is refused with the place they would have on its waiting list.
 */
export interface CoursesEnrolArgs {
  /**
   * A course, activity, lecture or campaign (课程).
   */
  course: string;
  /**
   * A person we served (居民).
   */
  resident: string;
  /**
   * Who answers for a child; the guardian registered with the child if left out.
   */
  guardian?: string | null;
  /**
   * As whom a person enrols.
   */
  audience?: 'residents' | 'party_members' | 'everybody';
  /**
   * One person at one counter, from call to finish (来访).
   */
  visit?: string | null;
  /**
   * The warnings that the clerk has read and accepted, by code; part of an action's arguments.
   */
  accept?: string[];
}
/**
 * The place that was given.
 */
export interface Enrolled {
  /**
   * A person's place or waiting place in a course (报名).
   */
  enrolment: string;
  /**
   * The line of the visit's receipt.
   */
  item?: string | null;
  moved: Moved;
}
/**
 * Puts a resident at the end of the waiting list of a full course; refused while a place is free.
 */
export interface CoursesJoinWaitingListArgs {
  /**
   * A course, activity, lecture or campaign (课程).
   */
  course: string;
  /**
   * A person we served (居民).
   */
  resident: string;
  /**
   * Who answers for a child; the guardian registered with the child if left out.
   */
  guardian?: string | null;
  /**
   * As whom a person enrols.
   */
  audience?: 'residents' | 'party_members' | 'everybody';
  /**
   * One person at one counter, from call to finish (来访).
   */
  visit?: string | null;
  /**
   * The warnings that the clerk has read and accepted, by code; part of an action's arguments.
   */
  accept?: string[];
}
/**
 * The place on the list.
 */
export interface PlaceOnWaitingList {
  /**
   * A person's place or waiting place in a course (报名).
   */
  enrolment: string;
  /**
   * The place on the list, from 1.
   */
  position: number;
  /**
   * The line of the visit's receipt.
   */
  item?: string | null;
  moved: Moved;
}
/**
 * Puts somebody first on the waiting list, for a reason that stays with them (R-CO-5). Whoever put them on
 * the list may not do it (R-RO-3).
 */
export interface CoursesJumpQueueArgs {
  /**
   * A person's place or waiting place in a course (报名).
   */
  enrolment: string;
  reason: string;
}
/**
 * Lets the offers lapse whose deadline is over, in one course or in all, and offers every free place to the
 * next who waits; each new deadline counts from now (§17 Courses).
 */
export interface CoursesLapseOffersArgs {
  /**
   * Every course of the site if left out.
   */
  course?: string | null;
}
/**
 * Lists the courses, the one with the next session first: places left, who waits, whether one may enrol.
 */
export interface CoursesListArgs {
  /**
   * Which courses are shown.
   */
  show?: 'coming' | 'over';
}
/**
 * A course and where it stands now.
 */
export interface CourseSummary {
  /**
   * A course, activity, lecture or campaign (课程).
   */
  id: string;
  code: string;
  name: string;
  kind: CourseKind;
  term?: string | null;
  centre: Centre;
  place: string;
  teacher?: string | null;
  organisers: string[];
  quota: Quota;
  enrolled: number;
  /**
   * Freed places that stand offered and can still be accepted.
   */
  offered: number;
  waiting: number;
  /**
   * Places for newcomers, once everybody who waits has been offered one.
   */
  places_left: number;
  sessions: number;
  /**
   * The session that comes next, or is going on.
   */
  next?: {
    number: number;
    /**
     * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
     * milliseconds since 1970 in the database.
     */
    from: string;
    /**
     * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
     * milliseconds since 1970 in the database.
     */
    to: string;
  } | null;
  ages: AgeBand1;
  with_child: boolean;
  /**
   * An amount in fen, 0 to 99,999,999,999,999.
   */
  fee: number;
  /**
   * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
   * milliseconds since 1970 in the database.
   */
  opens_at?: string | null;
  active: boolean;
  /**
   * Whether anybody may enrol now, and why not.
   */
  can_enrol:
    | 'yes'
    | {
        no: FieldFault;
      };
}
/**
 * Whole years from the youngest to the oldest, both included: 80 years and 364 days are 80.
 */
export interface AgeBand1 {
  /**
   * The youngest age; nothing for no limit.
   */
  youngest?: number | null;
  /**
   * The oldest age; nothing for no limit.
   */
  oldest?: number | null;
}
/**
 * Lists the places that stand offered, the earliest deadline first: the list of people to call.
 */
export type CoursesOffersArgs = Record<string, never>;
/**
 * Somebody to call.
 */
export interface OpenOffer {
  /**
   * A person's place or waiting place in a course (报名).
   */
  enrolment: string;
  /**
   * A course, activity, lecture or campaign (课程).
   */
  course: string;
  course_name: string;
  /**
   * A person we served (居民).
   */
  resident: string;
  /**
   * Masked.
   */
  name: string;
  /**
   * Masked; to call, the number is unmasked with its reason.
   */
  phone?: string | null;
  /**
   * Whose phone it is, if not their own.
   */
  phone_label?: string | null;
  /**
   * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
   * milliseconds since 1970 in the database.
   */
  made: string;
  /**
   * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
   * milliseconds since 1970 in the database.
   */
  until: string;
  /**
   * Whether the deadline is over; the next write on the course lets it lapse.
   */
  over: boolean;
}
/**
 * Opens a course with its organisers, its sessions and its counts; without anybody's name.
 */
export interface CoursesOpenArgs {
  /**
   * A course, activity, lecture or campaign (课程).
   */
  course: string;
}
/**
 * The course and its sessions.
 */
export interface OpenedCourse {
  course: CourseSummary;
  sessions: Session[];
}
/**
 * A session as it is shown.
 */
export interface Session {
  /**
   * One dated meeting of a course (课次).
   */
  id: string;
  /**
   * Its number in the course, from 1.
   */
  number: number;
  /**
   * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
   * milliseconds since 1970 in the database.
   */
  from: string;
  /**
   * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
   * milliseconds since 1970 in the database.
   */
  to: string;
  /**
   * Whether its attendance can be marked yet.
   */
  can_attend:
    | 'yes'
    | {
        no: FieldFault;
      };
}
/**
 * Lists who has a place in a course, for the screen and the paper list: names masked (R-RO-1), attendance by
 * session.
 */
export interface CoursesRosterArgs {
  /**
   * A course, activity, lecture or campaign (课程).
   */
  course: string;
}
/**
 * The list.
 */
export interface CourseRoster {
  course: CourseSummary;
  sessions: Session[];
  /**
   * Items: One person on the list.
   */
  people: {
    /**
     * A person's place or waiting place in a course (报名).
     */
    enrolment: string;
    /**
     * Masked.
     */
    name: string;
    /**
     * Who comes with a child, masked.
     */
    guardian?: string | null;
    /**
     * How they attended, by the number of the session; nothing where nobody marked it.
     */
    attendances: {
      [k: string]: Attendance;
    };
    /**
     * So many unexcused absences that a clerk may give the place to another (R-CO-8).
     */
    may_be_freed: boolean;
  }[];
}
/**
 * Lists who was offered a freed place of a course and who waits for one, in the order of its book.
 */
export interface CoursesWaitingListArgs {
  /**
   * A course, activity, lecture or campaign (课程).
   */
  course: string;
}
/**
 * Somebody on the waiting list of a course.
 */
export interface WaitingPerson {
  /**
   * A person's place or waiting place in a course (报名).
   */
  enrolment: string;
  /**
   * A person we served (居民).
   */
  resident: string;
  /**
   * Masked.
   */
  name: string;
  /**
   * Masked; to call, the number is unmasked with its reason.
   */
  phone?: string | null;
  /**
   * Whose phone it is, if not their own.
   */
  phone_label?: string | null;
  audience: Audience;
  standing: Standing;
  /**
   * The place in their line, from 1, of those who wait.
   */
  position?: number | null;
  /**
   * Whether an offer to them can be accepted or declined now.
   */
  can_answer:
    | 'yes'
    | {
        no: FieldFault;
      };
  /**
   * Whether whoever asks may put them first, if they may do so at all.
   */
  can_jump:
    | 'yes'
    | {
        no: FieldFault;
      };
}
/**
 * Takes somebody out of a course or off its waiting list; a freed place is offered to the first who waits.
 */
export interface CoursesWithdrawArgs {
  /**
   * A person's place or waiting place in a course (报名).
   */
  enrolment: string;
  reason: string;
  /**
   * One person at one counter, from call to finish (来访).
   */
  visit?: string | null;
}
/**
 * What the withdrawal brought.
 */
export interface EnrolmentWithdrawn {
  /**
   * The line of the visit's receipt.
   */
  item?: string | null;
  moved: Moved;
}
/**
 * Finds the organisations whose name holds a text; without one, lists them.
 */
export interface OrganisationsFindArgs {
  text?: string | null;
  kind?:
    | ('party_branch' | 'team' | 'enterprise' | 'committee' | 'school' | 'government' | 'other')
    | null;
  /**
   * 1 to 50 rows; 20 if left out.
   */
  limit?: number;
}
/**
 * What was found, by name.
 */
export interface FoundOrganisations {
  organisations: FoundOrganisation[];
  /**
   * Whether there are more than the limit.
   */
  more: boolean;
}
/**
 * An organisation in a list.
 */
export interface FoundOrganisation {
  /**
   * A party branch, team, enterprise or committee (组织).
   */
  organisation: string;
  name: string;
  /**
   * What kind of organisation it is.
   */
  kind: 'party_branch' | 'team' | 'enterprise' | 'committee' | 'school' | 'government' | 'other';
}
/**
 * Lists the kinds of organisations, and how many of each are registered.
 */
export type OrganisationsKindsArgs = Record<string, never>;
/**
 * One kind.
 */
export interface CountedKind {
  /**
   * What kind of organisation it is.
   */
  kind: 'party_branch' | 'team' | 'enterprise' | 'committee' | 'school' | 'government' | 'other';
  organisations: number;
}
/**
 * Opens an organisation; the phone of its contact is masked.
 */
export interface OrganisationsOpenArgs {
  /**
   * A party branch, team, enterprise or committee (组织).
   */
  organisation: string;
}
/**
 * An organisation as the window shows it.
 */
export interface OpenedOrganisation {
  name: string;
  /**
   * What kind of organisation it is.
   */
  kind: 'party_branch' | 'team' | 'enterprise' | 'committee' | 'school' | 'government' | 'other';
  contact_name?: string | null;
  /**
   * Masked.
   */
  contact_phone?: string | null;
  active: boolean;
  /**
   * How many rooms it has booked, cancelled ones not counted.
   */
  bookings: number;
}
/**
 * Registers an organisation; its name stands once at a site.
 */
export interface OrganisationsRegisterArgs {
  name: string;
  /**
   * What kind of organisation it is.
   */
  kind: 'party_branch' | 'team' | 'enterprise' | 'committee' | 'school' | 'government' | 'other';
  /**
   * Who speaks for it.
   */
  contact_name?: string | null;
  contact_phone?: string | null;
}
/**
 * The organisation as registered.
 */
export interface OrganisationRegistered {
  /**
   * A party branch, team, enterprise or committee (组织).
   */
  organisation: string;
}
/**
 * Calls this waiting ticket to the window of the session, whoever else waits.
 */
export interface QueueCallArgs {
  /**
   * A place in the queue (票号).
   */
  ticket: string;
}
/**
 * A call as it is shown and spoken.
 */
export interface Call {
  /**
   * A place in the queue (票号).
   */
  ticket: string;
  number: string;
  /**
   * The number of the window.
   */
  window: number;
  /**
   * How often it has been called, from 1.
   */
  calls: number;
  /**
   * What is said aloud: the number only, never a name (R-QU-8).
   */
  say: string;
  /**
   * How often it is said.
   */
  times: number;
}
/**
 * Calls whose turn it is to the window of the session (R-QU-4, R-QU-5). Two windows that press at once
 * never get the same ticket: the transaction reads who waits and takes one of them as a whole.
 */
export type QueueCallNextArgs = Record<string, never>;
/**
 * Ends the queue of a day: who still waits has left, who was passed over and did not come back was a
 * no-show (R-QU-3). Refused while somebody is called or at a window, or was sent on with a visit that is not
 * over: without its ticket that visit could never be taken up again.
 */
export interface QueueCloseDayArgs {
  /**
   * The day; today if it is left out.
   */
  day?: string | null;
}
/**
 * How many tickets were ended.
 */
export interface DayClosed {
  /**
   * Waited in vain.
   */
  left: number;
  /**
   * Were passed over and did not come back.
   */
  expired: number;
}
/**
 * Says how long somebody would wait who took a ticket now (R-QU-7).
 */
export interface QueueEstimateArgs {
  /**
   * Whether it would be a priority ticket.
   */
  priority?: boolean;
}
/**
 * What to tell them, always "about".
 */
export interface Estimate {
  /**
   * How many are called before.
   */
  ahead: number;
  /**
   * Minutes, a multiple of 5; none while no window is open.
   */
  minutes?: number | null;
}
/**
 * Gives somebody a place in the queue (R-QU-1). A name is enough, and not even that is needed (R-RO-1).
 */
export interface QueueIssueArgs {
  /**
   * What somebody came for, as the letter on the ticket. I and O look like digits and are not used.
   */
  prefix?: 'A' | 'B' | 'C' | 'D' | 'E' | 'Y' | 'V';
  name?: string | null;
  /**
   * What they came for, in words; the note of another priority.
   */
  matter?: string | null;
  /**
   * Why they go first: the ticket is a V, waiting for what `prefix` says.
   */
  priority?:
    | (
        | 'elderly'
        | 'disability'
        | 'pregnant'
        | 'with_infant'
        | 'service_member'
        | 'medical_urgency'
        | 'other'
      )
    | null;
}
/**
 * The ticket that was given.
 */
export interface Issued {
  /**
   * A place in the queue (票号).
   */
  ticket: string;
  number: string;
  /**
   * How many are called before.
   */
  ahead: number;
  /**
   * Minutes, a multiple of 5; none while no window is open.
   */
  minutes?: number | null;
}
/**
 * Notes that somebody goes home without having been served. Whoever has a visit leaves it instead.
 */
export interface QueueLeaveArgs {
  /**
   * A place in the queue (票号).
   */
  ticket: string;
}
/**
 * Where a ticket stands after it was moved.
 */
export interface TicketMoved {
  /**
   * A place in the queue (票号).
   */
  ticket: string;
  number: string;
  queue: Prefix;
  stage: TicketStage;
}
/**
 * Lists one's own tickets of today, the latest first, with masked names (R-RO-1).
 */
export type QueueMineArgs = Record<string, never>;
/**
 * A ticket that one gave out.
 */
export interface MyTicket {
  /**
   * A place in the queue (票号).
   */
  ticket: string;
  number: string;
  name?: string | null;
  matter?: string | null;
  /**
   * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
   * milliseconds since 1970 in the database.
   */
  issued_at: string;
  stage: TicketStage;
}
/**
 * Passes over a ticket that was called three times in vain (R-QU-3).
 */
export interface QueuePassArgs {
  /**
   * A place in the queue (票号).
   */
  ticket: string;
}
/**
 * Prints a ticket: number, matter, people ahead, about how long, and no name (R-QU-2).
 */
export interface QueuePrintArgs {
  /**
   * A place in the queue (票号).
   */
  ticket: string;
  /**
   * What the printer holds (R-RC-2).
   */
  paper?: 'a5' | 'a4' | 'roll80' | 'roll58';
  /**
   * How large it is printed.
   */
  print?: 'normal' | 'large';
}
/**
 * The ticket's pages.
 */
export interface PrintedTicket {
  paper: Printout;
}
/**
 * A finished paper, as an order becomes in the reply.
 */
export interface Printout {
  /**
   * The PDF file, in base 64.
   */
  pdf: string;
  /**
   * How many pages it has.
   */
  pages: number;
  /**
   * The characters that no font draws and that are printed as boxed code points (R-NM-7).
   */
  missing: string[];
}
/**
 * Lets a passed-over ticket wait again; "next" calls it once three others have been called (R-QU-3).
 */
export interface QueueReadmitArgs {
  /**
   * A place in the queue (票号).
   */
  ticket: string;
}
/**
 * Calls a ticket to its window again, at least 20 seconds after the last time (R-QU-3).
 */
export interface QueueRecallArgs {
  /**
   * A place in the queue (票号).
   */
  ticket: string;
}
/**
 * Sends the person at the window on to another queue; number, issue time and priority stay (R-QU-3). The
 * visit is parked with all that was done and typed, and is taken up again when the ticket is called: it
 * remains one visit with one receipt.
 */
export interface QueueTransferArgs {
  /**
   * A place in the queue (票号).
   */
  ticket: string;
  to: Prefix;
}
/**
 * Shows the queue of today.
 */
export type QueueWaitingArgs = Record<string, never>;
/**
 * The queue of today.
 */
export interface Queue {
  /**
   * Who waits, in the order in which "next" will call them.
   */
  waiting: Waiter[];
  /**
   * Called and not there yet, at a window, set aside: in the order of issue.
   */
  at_windows: Waiter[];
  /**
   * Called in vain.
   */
  passed: Waiter[];
  counts: TicketCount[];
  /**
   * About how many minutes somebody would wait who came now; none while no window is open.
   */
  estimate?: number | null;
  /**
   * How many windows are open.
   */
  windows: number;
}
/**
 * Somebody in the queue.
 */
export interface Waiter {
  /**
   * A place in the queue (票号).
   */
  ticket: string;
  number: string;
  queue: Prefix;
  name?: string | null;
  matter?: string | null;
  priority?:
    | (
        | 'elderly'
        | 'disability'
        | 'pregnant'
        | 'with_infant'
        | 'service_member'
        | 'medical_urgency'
        | 'other'
      )
    | null;
  class: CallClass;
  stage: TicketStage;
  /**
   * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
   * milliseconds since 1970 in the database.
   */
  issued_at: string;
  /**
   * Full minutes since the ticket was issued.
   */
  minutes: number;
  /**
   * The window it was called to last.
   */
  counter?: string | null;
  /**
   * How often it has been called.
   */
  calls: number;
  /**
   * Whether "next" may call it; one that came back must let three others go first.
   */
  callable: boolean;
}
/**
 * How many tickets of the day stand at a stage.
 */
export interface TicketCount {
  stage: string;
  number: number;
}
/**
 * Writes an amount in words that cannot be altered, with the figure beside it (R-RC-8, R-RC-9).
 */
export interface ReceiptsAmountInWordsArgs {
  /**
   * In fen.
   */
  amount: number;
}
/**
 * The amount, twice.
 */
export interface Amount {
  /**
   * 人民币壹仟肆佰零玖元伍角整
   */
  words: string;
  /**
   * ¥1409.50
   */
  figure: string;
}
/**
 * Checks the number and the code of a receipt's QR code, which say nothing about a person (R-PI-16).
 */
export interface ReceiptsCheckArgs {
  number: string;
  /**
   * The eight characters behind the number.
   */
  code: string;
}
/**
 * Finds receipts by number, by day, by the person served, or by all of them together; the latest first, at
 * most 200.
 */
export interface ReceiptsFindArgs {
  number?: string | null;
  day?: string | null;
  /**
   * A person we served (居民).
   */
  resident?: string | null;
}
/**
 * A receipt in a list.
 */
export interface FoundReceipt {
  /**
   * One paper of a visit (回执).
   */
  receipt: string;
  number: string;
  /**
   * One person at one counter, from call to finish (来访).
   */
  visit: string;
  /**
   * The person served, masked.
   */
  name?: string | null;
  /**
   * The staff number of the clerk.
   */
  handler: string;
  /**
   * How many items it lists.
   */
  items: number;
  /**
   * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
   * milliseconds since 1970 in the database.
   */
  issued_at: string;
  /**
   * The number of prints so far.
   */
  prints: number;
  /**
   * Why it is void, if it is.
   */
  void_reason?: string | null;
  /**
   * What stands in for it, if it is void.
   */
  replaced_by?: string | null;
}
/**
 * Shows the pages that the next print of a receipt will have, with its mark. Nothing is counted: who wants
 * them on paper prints them.
 */
export interface ReceiptsPaperArgs {
  /**
   * Its id or its number.
   */
  receipt: string;
  /**
   * What the printer holds (R-RC-2).
   */
  paper?: 'a5' | 'a4' | 'roll80' | 'roll58';
  /**
   * How large it is printed.
   */
  print?: 'normal' | 'large';
}
/**
 * The pages, not printed yet.
 */
export interface NextPrint {
  /**
   * The mark that the print will carry, if it is a later one.
   */
  mark?: string | null;
  paper: Printout;
}
/**
 * Shows the receipt that the visit would get now, without a number: 未编号.
 */
export interface ReceiptsPreviewArgs {
  /**
   * One person at one counter, from call to finish (来访).
   */
  visit: string;
  /**
   * What the printer holds (R-RC-2).
   */
  paper?: 'a5' | 'a4' | 'roll80' | 'roll58';
  /**
   * How large it is printed.
   */
  print?: 'normal' | 'large';
}
/**
 * The paper before it is one.
 */
export interface Preview {
  view: ReceiptView;
  paper: Printout;
}
/**
 * One paper per visit (R-RC-1).
 */
export interface ReceiptView {
  /**
   * The name of the complex.
   */
  unit: string;
  /**
   * The receipt number, like `JNL-SL-20261122-0007`.
   */
  number: string;
  /**
   * When the visit was finished.
   */
  issued_at: string;
  /**
   * The person served, masked like `冯*国`; none when no name was given.
   */
  principal?: string | null;
  /**
   * How that person is spoken to in large print, like `冯先生`.
   */
  honorific?: string | null;
  /**
   * Their document, masked like `310***********9987`.
   */
  document?: string | null;
  /**
   * Who stood at the counter for them (R-EL-9).
   */
  agent?: AgentView | null;
  /**
   * The kind of help: 帮办, 代办 or 上门 (R-EL-5).
   */
  help?: string | null;
  /**
   * The channel: 现场, 电话 …
   */
  channel: string;
  /**
   * What was done, in order.
   */
  items: ReceiptItem[];
  /**
   * The staff number of the clerk.
   */
  handler: string;
  /**
   * The counter, like `2 号窗口`.
   */
  counter: string;
  /**
   * The telephone of the complex.
   */
  service_phone: string;
  /**
   * Sentences at the foot.
   */
  notes: string[];
  /**
   * What the QR code says: receipt number and short MAC, nothing personal (R-PI-16).
   */
  qr: string;
  /**
   * The version of the template it was first printed with (R-RC-10).
   */
  template: number;
  /**
   * Whether it comes from a practice desk and is worth nothing.
   */
  rehearsal: boolean;
  /**
   * Why it was voided; the number stays (R-RC-5).
   */
  void_reason?: string | null;
  /**
   * The number of the void receipt that this one stands in for.
   */
  replaces?: string | null;
}
/**
 * Who acts for somebody.
 */
export interface AgentView {
  /**
   * Masked like `冯*`.
   */
  name: string;
  /**
   * Their relation to the principal in words, like `女儿`.
   */
  relationship: string;
}
/**
 * One thing that was done in the visit.
 */
export interface ReceiptItem {
  /**
   * What, like `共享空间`.
   */
  title: string;
  /**
   * How it ended, like `已预约`.
   */
  outcome: string;
  /**
   * When to come, if there is a time.
   */
  when?: When | null;
  /**
   * Where to go.
   */
  place?: string | null;
  /**
   * What else they should know, a line each.
   */
  lines: string[];
  /**
   * What to bring.
   */
  bring: string[];
  /**
   * Whom to call about it: a telephone number, with a name if there is one.
   */
  call?: string | null;
}
/**
 * When to come.
 */
export interface When {
  /**
   * The day.
   */
  day: string;
  /**
   * From when; none when any hour will do.
   */
  from?: string | null;
  /**
   * Until when; counts only with `from`.
   */
  to?: string | null;
}
/**
 * Prints a receipt and counts the print. What stands on it never changes; from the second print on it is
 * marked 补打 第2次, and a void one 作废 (R-RC-10).
 */
export interface ReceiptsPrintArgs {
  /**
   * Its id or its number.
   */
  receipt: string;
  /**
   * What the printer holds (R-RC-2).
   */
  paper?: 'a5' | 'a4' | 'roll80' | 'roll58';
  /**
   * How large it is printed.
   */
  print?: 'normal' | 'large';
}
/**
 * The receipt's pages.
 */
export interface PrintedReceipt {
  /**
   * One paper of a visit (回执).
   */
  receipt: string;
  number: string;
  /**
   * How often it has been printed, this time included.
   */
  prints: number;
  /**
   * The mark of a later print.
   */
  mark?: string | null;
  paper: Printout;
}
/**
 * Puts what was done in the visit of a void receipt on a new one: as the visit and the person stand now, with
 * the next number of today, and with the number it stands in for (R-RC-5). A good receipt is voided first;
 * a void one is replaced once.
 */
export interface ReceiptsReissueArgs {
  /**
   * The void receipt: its id or its number.
   */
  receipt: string;
}
/**
 * The receipt that stands in for it.
 */
export interface Reissued {
  /**
   * One paper of a visit (回执).
   */
  receipt: string;
  number: string;
  /**
   * The void one.
   */
  replaces: string;
  view: ReceiptView;
}
/**
 * Shows a receipt without printing it.
 */
export interface ReceiptsViewArgs {
  /**
   * Its id or its number.
   */
  receipt: string;
}
/**
 * Voids somebody else's receipt with a reason. The row and its number stay and are shown in the report
 * (R-RC-5); nobody voids their own (R-RO-3).
 */
export interface ReceiptsVoidArgs {
  /**
   * Its id or its number.
   */
  receipt: string;
  reason: string;
}
/**
 * Draws a recovery key at random. It opens nothing before it is kept, and is stored nowhere.
 */
export type RecoveryKeyDrawArgs = Record<string, never>;
/**
 * A key to print.
 */
export interface RecoveryKeyDrawn {
  /**
   * Eight groups of four letters and digits, joined by hyphens.
   */
  recovery_key: string;
}
/**
 * Keeps a recovery key that was drawn and printed: from now on it opens the data, and the one before no longer.
 * Backups made before are still opened by the one before.
 */
export interface RecoveryKeyKeepArgs {
  /**
   * As it stands on the paper; case, blanks and hyphens do not matter.
   */
  recovery_key: string;
}
/**
 * The key opens the data.
 */
export type RecoveryKeyKept = Record<string, never>;
/**
 * Notes whether the person got there. Who had not arrived may still arrive; an arrival is final.
 */
export interface ReferralsAnswerArgs {
  referral: string;
  /**
   * What the other site says.
   */
  answer: 'arrived' | 'not_arrived';
  note?: string | null;
}
/**
 * Where the referral stands now.
 */
export interface Answered {
  state: ReferralState;
}
/**
 * Lists referrals, the newest first: the open ones, unless answered ones are asked for too.
 */
export interface ReferralsListArgs {
  /**
   * The complex, one of its stations, or a place of the service belt (站点).
   */
  to_site?: string | null;
  /**
   * The day they were made.
   */
  day?: string | null;
  /**
   * Whether those that were answered are listed too.
   */
  answered?: boolean;
  /**
   * 1 to 50 rows; 20 if left out.
   */
  limit?: number;
}
/**
 * What was found.
 */
export interface Referrals {
  referrals: ListedReferral[];
  /**
   * Whether there are more than the limit.
   */
  more: boolean;
}
/**
 * A referral in a list.
 */
export interface ListedReferral {
  referral: string;
  /**
   * One person at one counter, from call to finish (来访).
   */
  visit: string;
  day: string;
  /**
   * The person, masked.
   */
  name: string;
  matter: string;
  bring: string[];
  /**
   * The complex, one of its stations, or a place of the service belt (站点).
   */
  to_site: string;
  to_name: string;
  to_phone?: string | null;
  state: ReferralState;
  note?: string | null;
}
/**
 * Refers the person of a visit to another site. The receipt says where it is, how far, when it is open, what
 * to bring and whom to call.
 */
export interface ReferralsMakeArgs {
  /**
   * One person at one counter, from call to finish (来访).
   */
  visit: string;
  /**
   * The complex, one of its stations, or a place of the service belt (站点).
   */
  to_site: string;
  /**
   * What for: 居住证办理.
   */
  matter: string;
  /**
   * What to bring for it, beside what everybody brings there.
   */
  bring?: string[];
  /**
   * The three centres that share the counter. An item belongs to one; the total counts it once.
   */
  centre?: 'party_mass_service' | 'civilization_practice' | 'volunteer_service';
}
/**
 * The referral and its item.
 */
export interface ReferralMade {
  referral: string;
  /**
   * One matter of a visit (事项).
   */
  item: string;
}
/**
 * Counts a day, checks that it balances and says what stands in the way of a final report (R-RP-3).
 */
export interface ReportsDayArgs {
  day: string;
}
/**
 * The day as it stands.
 */
export interface DayReport {
  day: string;
  /**
   * The latest frozen version; none while the day is not final.
   */
  version?: number | null;
  figures: DayFigures;
  sheet: Sheet;
  identities: Identity[];
  /**
   * Empty when the day may be final.
   */
  blockers: Blocker[];
  open_visits: OpenVisit[];
  waiting_tickets: WaitingTicket[];
}
/**
 * The figures of one day; [`crate::reports::sum`] makes those of a month from them.
 */
export interface DayFigures {
  /**
   * The day, or the first day of several.
   */
  from: string;
  /**
   * The same day, or the last day of several.
   */
  to: string;
  tickets: TicketFigures;
  waits: Waits;
  second_waits: Waits;
  services: Waits;
  visits: VisitFigures;
  items: ItemFigures;
  flow: FlowFigures;
  /**
   * The items that stay open, by kind.
   */
  carried_forward: {
    [k: string]: number;
  };
  /**
   * The numbers given, by series such as `JNL-SL-20261122`. A series without a number has no entry.
   */
  receipts: {
    [k: string]: SeriesFigures;
  };
  people: PeopleFigures;
  rooms: RoomFigures;
  courses: CourseFigures;
  volunteers: VolunteerFigures;
  /**
   * Referrals by target, under the name that the target had on that day.
   */
  referrals: {
    [k: string]: number;
  };
  /**
   * Questions answered, by topic.
   */
  consultations: {
    [k: string]: number;
  };
}
/**
 * Tickets by how they ended.
 */
export interface TicketFigures {
  /**
   * Issued.
   */
  issued: number;
  /**
   * Served.
   */
  served: number;
  /**
   * Passed over and not back: by closing time, or so far.
   */
  no_show: number;
  /**
   * Went away while waiting.
   */
  left: number;
  /**
   * Not ended yet: waiting, called, parked or at a window.
   */
  waiting: number;
}
/**
 * The waits of served tickets, in whole seconds; no-shows are not among them and are counted apart.
 */
export interface Waits {
  /**
   * How many tickets were served.
   */
  served: number;
  /**
   * The sum of their waits, so that days can be added.
   */
  total_seconds: number;
  /**
   * The longest wait; zero if nobody was served.
   */
  max_seconds: number;
  /**
   * The median (the lower of the two in the middle of an even number). None if nobody was served, or
   * for several days together.
   */
  median_seconds?: number | null;
}
/**
 * Visits by how they ended.
 */
export interface VisitFigures {
  /**
   * Finished, with a receipt.
   */
  finished: number;
  /**
   * Left before anything was taken in.
   */
  left: number;
  /**
   * Still open or parked.
   */
  open: number;
}
/**
 * Items of the day. The total is counted once, even where centres or organisers share an item.
 */
export interface ItemFigures {
  /**
   * The grand total.
   */
  total: number;
  /**
   * By what they were about.
   */
  by_kind: {
    [k: string]: number;
  };
  /**
   * By staff number of the handler.
   */
  by_handler: {
    [k: string]: number;
  };
  /**
   * By how the visit came about.
   */
  by_channel: {
    [k: string]: number;
  };
  /**
   * By centre.
   */
  by_centre: {
    [k: string]: number;
  };
  /**
   * By how they ended, among those that have ended; the rest is open.
   */
  by_outcome: {
    [k: string]: number;
  };
  /**
   * Without an outcome yet.
   */
  open: number;
  /**
   * By centre, what it was about and how it came, for the table of the report.
   */
  by_centre_kind_channel: {
    [k: string]: {
      [k: string]: {
        [k: string]: number;
      };
    };
  };
}
/**
 * Open items over the day.
 */
export interface FlowFigures {
  /**
   * Open when the day began.
   */
  opening: number;
  /**
   * Taken up.
   */
  received: number;
  /**
   * Ended here.
   */
  closed: number;
  /**
   * Sent on, with acknowledgement.
   */
  transferred: number;
  /**
   * Open when the day ended.
   */
  closing: number;
}
/**
 * The numbers of one series on one day.
 */
export interface SeriesFigures {
  /**
   * The first number.
   */
  first: number;
  /**
   * The last number.
   */
  last: number;
  /**
   * The rows, voided ones included.
   */
  rows: number;
  /**
   * The voided ones among them (作废).
   */
  voided: number;
}
/**
 * Whom we served, in visits.
 */
export interface PeopleFigures {
  /**
   * Somebody acted for an absent person (代办).
   */
  by_agent: number;
  /**
   * Helped on the spot (帮办).
   */
  assisted: number;
  /**
   * At their home (上门).
   */
  home_visits: number;
  /**
   * With priority.
   */
  priority: number;
  /**
   * Of 60 years or more.
   */
  elderly: number;
  /**
   * Whose age is known: the whole of which the elderly are a share (R-EL-11).
   */
  age_known: number;
}
/**
 * Rooms used.
 */
export interface RoomFigures {
  /**
   * Bookings of the day.
   */
  bookings: number;
  /**
   * The people expected in them.
   */
  head_count: number;
  /**
   * Bookings to which nobody came.
   */
  no_shows: number;
}
/**
 * Courses and activities.
 */
export interface CourseFigures {
  /**
   * Places given on the day, whatever became of them later.
   */
  enrolled: number;
  /**
   * Waiting places taken on the day, whatever became of them later.
   */
  waitlisted: number;
  /**
   * People who came to the day's sessions, late ones included.
   */
  attended: number;
}
/**
 * Volunteering.
 */
export interface VolunteerFigures {
  /**
   * Volunteers newly registered.
   */
  registered: number;
  /**
   * Volunteers who served.
   */
  on_shift: number;
  /**
   * Confirmed minutes; printed as hours.
   */
  minutes: number;
}
/**
 * The head of the report and what it lists by name or hour.
 */
export interface Sheet {
  /**
   * The name of the complex.
   */
  unit: string;
  day_kind: DayKind;
  /**
   * The holiday that a day off, or a day worked in its place, belongs to.
   */
  holiday?: string | null;
  /**
   * The windows that served somebody.
   */
  windows: string[];
  /**
   * The staff numbers of those who worked.
   */
  on_duty: string[];
  /**
   * Tickets issued, hour by hour.
   */
  tickets_per_hour: HourOfTickets[];
  /**
   * The void numbers with their reasons.
   */
  voided: VoidNumber[];
  /**
   * The weather, if somebody noted it.
   */
  weather?: string | null;
  /**
   * What the shift lead adds in words.
   */
  remarks?: string[];
}
/**
 * How many tickets were given out in an hour.
 */
export interface HourOfTickets {
  /**
   * The hour of the day, 0 to 23.
   */
  hour: number;
  /**
   * The tickets of that hour.
   */
  tickets: number;
}
/**
 * A number that was given out and voided.
 */
export interface VoidNumber {
  /**
   * The number.
   */
  number: string;
  /**
   * Why.
   */
  reason: string;
}
/**
 * Two sums that must be equal.
 */
export interface Identity {
  name: IdentityName;
  /**
   * What is added on the left.
   */
  left: Term[];
  /**
   * What is added on the right.
   */
  right: Term[];
  /**
   * Whether both sums are equal.
   */
  holds: boolean;
}
/**
 * One number of a sum.
 */
export interface Term {
  /**
   * The field of the figures that it comes from.
   */
  name: string;
  /**
   * The number, negative if it is taken away.
   */
  value: number;
}
/**
 * A visit that is open or parked.
 */
export interface OpenVisit {
  /**
   * The visit.
   */
  visit: string;
  stage: VisitStage;
  /**
   * The number of its window.
   */
  counter: number;
  /**
   * Its ticket, if it has one.
   */
  ticket?: string | null;
}
/**
 * A ticket that has not ended and was not passed over.
 */
export interface WaitingTicket {
  /**
   * The ticket.
   */
  ticket: string;
  /**
   * Its number.
   */
  number: string;
  stage: TicketStage;
}
/**
 * Freezes a day that balances as version 1, with the heads of the audit chains (R-RP-3, R-RP-5). Refused
 * while a visit is open or parked, a ticket waits, or a sum differs. The day is closed with it: who was passed
 * over and did not come back was a no-show (R-QU-3).
 */
export interface ReportsFinaliseArgs {
  day: string;
  weather?: string | null;
  /**
   * Remarks for the paper; nothing personal (R-RP-6).
   */
  remarks?: string[];
}
/**
 * The version that was frozen.
 */
export interface Finalised {
  /**
   * A frozen day (日报).
   */
  report: string;
  version: number;
}
/**
 * Reads a frozen day: the latest version, or the one asked for.
 */
export interface ReportsFrozenArgs {
  day: string;
  version?: number | null;
}
/**
 * The version as it was frozen.
 */
export interface FrozenDay {
  day: string;
  version: number;
  figures: DayFigures;
  sheet: Sheet;
  identities: Identity[];
  /**
   * What differs from the version before; nothing in the first one.
   */
  differences: Difference[];
  /**
   * Where the audit stood at that moment.
   */
  audit_heads: ChainHead[];
  /**
   * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
   * milliseconds since 1970 in the database.
   */
  finalised_at: string;
  /**
   * A staff number.
   */
  finalised_by: string;
}
/**
 * One figure that changed.
 */
export interface Difference {
  /**
   * The figure, such as `items.by_channel.phone`.
   */
  figure: string;
  /**
   * Before; null if there was none.
   */
  before: {
    [k: string]: unknown;
  };
  /**
   * After; null if there is none.
   */
  after: {
    [k: string]: unknown;
  };
}
/**
 * The head of one station's chain.
 */
export interface ChainHead {
  /**
   * The site that the station is at.
   */
  site: string;
  /**
   * The station.
   */
  station: string;
  /**
   * Its name.
   */
  name: string;
  /**
   * The number of the latest row.
   */
  sequence: number;
  /**
   * The first 20 hexadecimal digits of its fingerprint.
   */
  head: string;
}
/**
 * Lists the versions of the final days from one day to another, the latest first.
 */
export interface ReportsListArgs {
  from: string;
  to: string;
}
/**
 * One version of a final day.
 */
export interface FinalDay {
  day: string;
  version: number;
  /**
   * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
   * milliseconds since 1970 in the database.
   */
  finalised_at: string;
  /**
   * A staff number.
   */
  finalised_by: string;
}
/**
 * Adds up the final days of a month, and says which days are missing (R-RP-7).
 */
export interface ReportsMonthArgs {
  year: number;
  /**
   * From 1 to 12.
   */
  month: number;
}
/**
 * The sum of the final days of a month or a year.
 */
export interface Period {
  from: string;
  to: string;
  /**
   * How many final days are in the sum.
   */
  days: number;
  /**
   * Days on which somebody came, but which are not final: they are not in the sum.
   */
  missing: string[];
  /**
   * None if no day is final.
   */
  figures?: DayFigures | null;
  /**
   * The open items balance only if each day began with what the one before carried forward.
   */
  identities: Identity[];
}
/**
 * The paper of a day: the version asked for or the latest one, and a draft while there is none.
 */
export interface ReportsPaperArgs {
  day: string;
  version?: number | null;
}
/**
 * The day, balanced.
 */
export interface DayReportView {
  /**
   * The name of the complex.
   */
  unit: string;
  /**
   * The day reported on.
   */
  day: string;
  /**
   * `节假日`, `调休上班` …, where the day is not an ordinary one.
   */
  day_kind?: string | null;
  /**
   * The weather, if somebody noted it.
   */
  weather?: string | null;
  /**
   * The windows that were open.
   */
  windows: string[];
  /**
   * The staff numbers on duty.
   */
  on_duty: string[];
  state: ReportState;
  /**
   * The version, from 1; late entries make the next one (R-RP-5).
   */
  version: number;
  /**
   * Who compiled it: a staff number.
   */
  compiled_by: string;
  /**
   * When it was compiled.
   */
  compiled_at: string;
  /**
   * Who checked it; an empty line to sign on while nobody has.
   */
  reviewer?: string | null;
  /**
   * Tickets given out, hour by hour.
   */
  tickets_per_hour: HourOfTickets[];
  /**
   * The sums that must be equal (R-RP-3).
   */
  identities: ReportIdentity[];
  /**
   * The numbers given out, with the void ones.
   */
  series: NumberSeries[];
  /**
   * The counts, a table each.
   */
  blocks: ReportTable[];
  /**
   * What the shift lead adds in words.
   */
  remarks: string[];
  /**
   * The head of the audit chain at that moment.
   */
  audit_head: string;
  /**
   * Whether it comes from a practice desk.
   */
  rehearsal: boolean;
}
/**
 * Two sums that must be equal.
 */
export interface ReportIdentity {
  /**
   * Like `期初 3 + 收件 142`.
   */
  left: string;
  /**
   * Like `办结 121 + 转办 21 + 期末 3`.
   */
  right: string;
  /**
   * Whether they are.
   */
  holds: boolean;
}
/**
 * The numbers of one kind that were given out that day.
 */
export interface NumberSeries {
  /**
   * Like `受理回执`.
   */
  kind: string;
  /**
   * The first number; none when none was given out.
   */
  first?: string | null;
  /**
   * The last one.
   */
  last?: string | null;
  /**
   * How many there are, void ones included.
   */
  count: number;
  /**
   * The void ones.
   */
  void: VoidNumber[];
}
/**
 * Counts under a title.
 */
export interface ReportTable {
  /**
   * Like `票号`.
   */
  title: string;
  /**
   * The heads of its columns.
   */
  columns: string[];
  /**
   * Its cells, row by row; a row that is shorter than the head ends in blank cells.
   */
  rows: string[][];
}
/**
 * Prints the day on A4: the version asked for or the latest one, and a draft while there is none.
 */
export interface ReportsPrintArgs {
  day: string;
  version?: number | null;
}
/**
 * The report's pages.
 */
export interface PrintedReport {
  day: string;
  version: number;
  paper: Printout;
}
/**
 * Freezes a final day once more after late entries, listing every figure that changed (R-RP-5). Refused
 * when none did, and while something stands in the way as for the first version; who was passed over since
 * was a no-show.
 */
export interface ReportsReviseArgs {
  day: string;
  /**
   * As in the version before if it is left out.
   */
  weather?: string | null;
  /**
   * Remarks to be added to those of the version before; nothing personal (R-RP-6).
   */
  remarks?: string[];
}
/**
 * The version that was frozen, and what it changes.
 */
export interface Revised {
  /**
   * A frozen day (日报).
   */
  report: string;
  revision: Revision;
}
/**
 * A later version of a frozen day.
 */
export interface Revision {
  /**
   * 2 for the first revision (第2版).
   */
  version: number;
  /**
   * What differs from the version before, by name of the figure; never empty.
   */
  differences: Difference[];
}
/**
 * Adds up the final days of a year, and says which days are missing (R-RP-7).
 */
export interface ReportsYearArgs {
  year: number;
}
/**
 * Checks a document number and says what it tells (R-ID-1 to R-ID-7); a wrong one is refused on its field.
 */
export interface ResidentsCheckDocumentArgs {
  /**
   * A kind and its normalised number: digits and upper-case letters, without blanks and hyphens.
   */
  document: {
    /**
     * What somebody identifies themselves with. An ID is optional unless the item says so (R-ID-10).
     */
    kind:
      | 'resident_id'
      | 'resident_id_15'
      | 'hmt_residence'
      | 'pr_card_2023'
      | 'pr_card_2017'
      | 'hm_travel_permit'
      | 'tw_travel_permit'
      | 'passport'
      | 'military'
      | 'household_booklet'
      | 'birth_certificate'
      | 'social_security';
    number: string;
  };
}
/**
 * What the number tells.
 */
export interface CheckedDocument {
  /**
   * What somebody identifies themselves with. An ID is optional unless the item says so (R-ID-10).
   */
  kind:
    | 'resident_id'
    | 'resident_id_15'
    | 'hmt_residence'
    | 'pr_card_2023'
    | 'pr_card_2017'
    | 'hm_travel_permit'
    | 'tw_travel_permit'
    | 'passport'
    | 'military'
    | 'household_booklet'
    | 'birth_certificate'
    | 'social_security';
  /**
   * Normalised.
   */
  number: string;
  masked: string;
  birth?: string | null;
  /**
   * A suggestion: what the person states goes before it (R-ID-3).
   */
  sex?: ('male' | 'female') | null;
  age?: number | null;
  elderly?: boolean | null;
  proves_identity: boolean;
  /**
   * The numbers of 18 characters that 15 digits can have become; staff ask if there are two (R-ID-6).
   */
  upgrades: string[];
  /**
   * Items: What is worth a second look but refuses nothing.
   */
  warnings: (
    | {
        code: 'document_unknown_region';
        params: {
          /**
           * The six digits.
           */
          region: string;
        };
      }
    | {
        code: 'document_very_old';
        params: {
          /**
           * Full years.
           */
          age: number;
        };
      }
  )[];
  /**
   * Who is registered with it already.
   */
  held_by?: string | null;
}
/**
 * Checks a name and says how it is read (R-NM-1 to R-NM-10); a wrong one is refused on its field.
 */
export interface ResidentsCheckNameArgs {
  name: string;
  /**
   * How this family reads its surname.
   */
  surname_reading?: string | null;
}
/**
 * What the name tells.
 */
export interface CheckedName {
  /**
   * Normalised.
   */
  name: string;
  masked: string;
  pinyin: string;
  /**
   * Items: What is worth a second look in a name.
   */
  warnings: {
    code: 'name_private_use';
    params: {
      /**
       * The place in the name, counted from 1.
       */
      place: number;
      /**
       * As U+E863.
       */
      code_point: string;
      /**
       * The character to put there, where it is known.
       */
      replacement?: string | null;
    };
  }[];
  /**
   * Who is called the same already, up to five.
   *
   * Items: A person we served (居民).
   */
  held_by: string[];
}
/**
 * Checks a phone number and says whose it is (R-TEL-1 to R-TEL-3); a wrong one is refused on its field.
 */
export interface ResidentsCheckPhoneArgs {
  phone: string;
}
/**
 * What the number tells.
 */
export interface CheckedPhone {
  /**
   * What kind of number it is.
   */
  kind: 'mobile' | 'landline' | 'hong_kong' | 'macau' | 'taiwan' | 'foreign';
  /**
   * Normalised.
   */
  number: string;
  masked: string;
  /**
   * Who is reached by it already, up to five: a family may share one.
   *
   * Items: A person we served (居民).
   */
  held_by: string[];
}
/**
 * Finds people by a part of the name, pinyin, initials, the last four of a document or a phone, a whole
 * number, today's ticket or a receipt (R-NM-9 to R-NM-11). What is shown is masked.
 */
export interface ResidentsFindArgs {
  text: string;
  /**
   * 1 to 50 rows; 20 if left out.
   */
  limit?: number;
}
/**
 * Who was found, the closest first.
 */
export interface Found {
  residents: FoundResident[];
  /**
   * Whether there are more than the limit.
   */
  more: boolean;
}
/**
 * A person in a list: enough to choose, not enough to know (R-PI-8).
 */
export interface FoundResident {
  /**
   * A person we served (居民).
   */
  resident: string;
  /**
   * Masked: `单*远`.
   */
  name: string;
  /**
   * A document with its middle hidden.
   */
  document?: {
    /**
     * What somebody identifies themselves with. An ID is optional unless the item says so (R-ID-10).
     */
    kind:
      | 'resident_id'
      | 'resident_id_15'
      | 'hmt_residence'
      | 'pr_card_2023'
      | 'pr_card_2017'
      | 'hm_travel_permit'
      | 'tw_travel_permit'
      | 'passport'
      | 'military'
      | 'household_booklet'
      | 'birth_certificate'
      | 'social_security';
    /**
     * Such as `310***********9993`.
     */
    number: string;
  } | null;
  /**
   * A phone with its middle hidden.
   */
  phone?: {
    /**
     * Such as `199****0001`.
     */
    number: string;
    /**
     * Whose it is, if it is not the person's own.
     */
    whose?: string | null;
  } | null;
  age?: number | null;
  elderly?: boolean | null;
  neighbourhood?: string | null;
}
/**
 * Lists the visits of a person and what was done in them, the newest first, a page at a time. Those of
 * somebody under 14 only to a role with access to minors, and the audit keeps it (R-PI-6).
 */
export interface ResidentsHistoryArgs {
  /**
   * A person we served (居民).
   */
  resident: string;
  /**
   * The last visit of the page before.
   */
  after?: string | null;
  /**
   * 1 to 50 visits; 20 if left out.
   */
  limit?: number;
}
/**
 * One page.
 */
export interface History {
  visits: PastVisit[];
  /**
   * Whether there are earlier ones.
   */
  more: boolean;
}
/**
 * A visit of the person.
 */
export interface PastVisit {
  /**
   * One person at one counter, from call to finish (来访).
   */
  visit: string;
  day: string;
  /**
   * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
   * milliseconds since 1970 in the database.
   */
  opened_at: string;
  channel: Channel;
  items: PastItem[];
}
/**
 * What was done in it.
 */
export interface PastItem {
  kind: ItemKind;
  title: string;
  /**
   * How it ended; none while it is open.
   */
  outcome?: string | null;
}
/**
 * Opens a person: the whole name, everything else masked. Somebody under 14 is opened so only by a role with
 * access to minors, and the audit keeps it; others give a reason (`residents.open_minor`, R-PI-6).
 */
export interface ResidentsOpenArgs {
  /**
   * A person we served (居民).
   */
  resident: string;
}
/**
 * A person as the window shows them (R-PI-8): the birth date is not, for with it the hidden digits of the
 * document could be told (R-PI-9).
 */
export interface Card {
  /**
   * A person we served (居民).
   */
  resident: string;
  /**
   * To be given back with `residents.update`.
   */
  version: number;
  name: string;
  pinyin: string;
  name_note?: string | null;
  surname_reading?: string | null;
  sex?: ('male' | 'female') | null;
  age?: number | null;
  /**
   * 60 or older; none if the birth date is not known.
   */
  elderly?: boolean | null;
  /**
   * A document with its middle hidden.
   */
  document?: {
    /**
     * What somebody identifies themselves with. An ID is optional unless the item says so (R-ID-10).
     */
    kind:
      | 'resident_id'
      | 'resident_id_15'
      | 'hmt_residence'
      | 'pr_card_2023'
      | 'pr_card_2017'
      | 'hm_travel_permit'
      | 'tw_travel_permit'
      | 'passport'
      | 'military'
      | 'household_booklet'
      | 'birth_certificate'
      | 'social_security';
    /**
     * Such as `310***********9993`.
     */
    number: string;
  } | null;
  /**
   * Whether the document stands twice, with a reason (R-ID-7).
   */
  document_overridden: boolean;
  /**
   * A phone with its middle hidden.
   */
  phone?: {
    /**
     * Such as `199****0001`.
     */
    number: string;
    /**
     * Whose it is, if it is not the person's own.
     */
    whose?: string | null;
  } | null;
  /**
   * The road, or without one the lane.
   */
  address?: string | null;
  neighbourhood?: string | null;
  /**
   * Who answers for a minor.
   */
  guardian?: {
    /**
     * A person we served (居民).
     */
    resident: string;
    /**
     * Masked.
     */
    name: string;
  } | null;
  guardian_consent?: string | null;
  visits: number;
  last_visit?: string | null;
  /**
   * What they are committed to from today on, in order of time.
   */
  engagements: Engagement[];
}
/**
 * Opens a person with a reason that the audit keeps, as staff without access to minors must (R-PI-6).
 */
export interface ResidentsOpenMinorArgs {
  /**
   * A person we served (居民).
   */
  resident: string;
  reason: string;
}
/**
 * Registers a person: a name is enough (R-ID-10). The same person again is refused (R-ID-7).
 */
export interface ResidentsRegisterArgs {
  /**
   * As in the document (R-NM-1 to R-NM-8).
   */
  name: string;
  /**
   * What the name should look like, if a character cannot be typed (R-NM-7); a Chinese name beside a
   * foreign one.
   */
  name_note?: string | null;
  /**
   * How this family reads its surname, if otherwise than most: `le`, `yu chi`.
   */
  surname_reading?: string | null;
  /**
   * As the person states it.
   */
  sex?: ('male' | 'female') | null;
  /**
   * The birth date, if no document gives it.
   */
  birth?: string | null;
  /**
   * A kind and its normalised number: digits and upper-case letters, without blanks and hyphens.
   */
  document?: {
    /**
     * What somebody identifies themselves with. An ID is optional unless the item says so (R-ID-10).
     */
    kind:
      | 'resident_id'
      | 'resident_id_15'
      | 'hmt_residence'
      | 'pr_card_2023'
      | 'pr_card_2017'
      | 'hm_travel_permit'
      | 'tw_travel_permit'
      | 'passport'
      | 'military'
      | 'household_booklet'
      | 'birth_certificate'
      | 'social_security';
    number: string;
  } | null;
  /**
   * Why the document may stand twice; for those who may override limits.
   */
  document_override?: string | null;
  phone?: string | null;
  /**
   * Whose phone it is, if it is not the person's own (R-TEL-3).
   */
  phone_label?: string | null;
  /**
   * An address in Shanghai, part by part; what is not known is left out.
   */
  address?: {
    /**
     * Sub-district (街道).
     */
    sub_district?: string | null;
    /**
     * Neighbourhood committee (居委会), from the configured list.
     */
    committee?: string | null;
    /**
     * Road (路): 昌平路.
     */
    road?: string | null;
    /**
     * Lane (弄): 12 or 12弄.
     */
    lane?: string | null;
    /**
     * Branch lane (支弄).
     */
    branch_lane?: string | null;
    /**
     * House number (号).
     */
    number?: string | null;
    /**
     * Room (室).
     */
    room?: string | null;
  } | null;
  /**
   * The neighbourhood committee (居委会).
   */
  neighbourhood?: string | null;
  /**
   * Who answers for somebody under age, if registered here.
   */
  guardian?: string | null;
  /**
   * Who consented for somebody under 14, and how, if the guardian is not registered here (R-PI-6).
   */
  guardian_consent?: string | null;
  /**
   * The warnings that the clerk has read and accepted, by code; part of an action's arguments.
   */
  accept?: string[];
}
/**
 * The person as registered.
 */
export interface ResidentRegistered {
  /**
   * A person we served (居民).
   */
  resident: string;
  version: number;
}
/**
 * Shows one hidden field of a person, for a reason that the audit keeps (R-PI-10). A minor's needs access to
 * minors as well (R-PI-6).
 */
export interface ResidentsUnmaskArgs {
  /**
   * A person we served (居民).
   */
  resident: string;
  /**
   * What is hidden.
   */
  field: 'document' | 'phone' | 'address';
  /**
   * Why it must be seen.
   */
  reason:
    | 'identity_check'
    | 'contact'
    | 'home_visit'
    | 'correction'
    | 'person_asks'
    | 'official_form';
}
/**
 * The field, whole.
 */
export interface Unmasked {
  value: string;
  /**
   * When the screen must hide it again.
   */
  seconds: number;
}
/**
 * Changes a person. What is left out stays as it is, `null` takes it away.
 */
export interface ResidentsUpdateArgs {
  /**
   * A person we served (居民).
   */
  resident: string;
  /**
   * The version that the clerk saw; refused if somebody has changed the person since.
   */
  version: number;
  name?: string | null;
  name_note?: string | null;
  surname_reading?: string | null;
  sex?: ('male' | 'female') | null;
  birth?: string | null;
  /**
   * A kind and its normalised number: digits and upper-case letters, without blanks and hyphens.
   */
  document?: {
    /**
     * What somebody identifies themselves with. An ID is optional unless the item says so (R-ID-10).
     */
    kind:
      | 'resident_id'
      | 'resident_id_15'
      | 'hmt_residence'
      | 'pr_card_2023'
      | 'pr_card_2017'
      | 'hm_travel_permit'
      | 'tw_travel_permit'
      | 'passport'
      | 'military'
      | 'household_booklet'
      | 'birth_certificate'
      | 'social_security';
    number: string;
  } | null;
  /**
   * Why the document may stand twice; for those who may override limits.
   */
  document_override?: string | null;
  phone?: string | null;
  phone_label?: string | null;
  /**
   * An address in Shanghai, part by part; what is not known is left out.
   */
  address?: {
    /**
     * Sub-district (街道).
     */
    sub_district?: string | null;
    /**
     * Neighbourhood committee (居委会), from the configured list.
     */
    committee?: string | null;
    /**
     * Road (路): 昌平路.
     */
    road?: string | null;
    /**
     * Lane (弄): 12 or 12弄.
     */
    lane?: string | null;
    /**
     * Branch lane (支弄).
     */
    branch_lane?: string | null;
    /**
     * House number (号).
     */
    number?: string | null;
    /**
     * Room (室).
     */
    room?: string | null;
  } | null;
  neighbourhood?: string | null;
  /**
   * A person we served (居民).
   */
  guardian?: string | null;
  guardian_consent?: string | null;
  /**
   * The warnings that the clerk has read and accepted, by code; part of an action's arguments.
   */
  accept?: string[];
}
/**
 * The person as changed.
 */
export interface Updated {
  version: number;
}
/**
 * Adds a room with its limits (R-BK-3, R-BK-4).
 */
export interface RoomsAddArgs {
  /**
   * Short name in letters, unique at the site: `sharing-space`.
   */
  code: string;
  name: string;
  english_name?: string | null;
  floor: string;
  policy: RoomPolicy;
  equipment?: string[];
}
/**
 * What one room allows.
 */
export interface RoomPolicy {
  /**
   * The most heads, companions included.
   */
  capacity: number;
  /**
   * Fewer heads than this warn; 0 for no warning.
   */
  fewest_heads: number;
  /**
   * The longest booking in minutes.
   */
  longest_minutes: number;
  advance: AdvanceWindow;
  /**
   * The most bookings of one organiser in a calendar month, over all rooms with a limit; nothing for
   * no limit.
   */
  monthly_limit?: number | null;
  /**
   * Whether one organiser may have the room twice in a row: on the same or on neighbouring days.
   */
  allows_consecutive: boolean;
  /**
   * Set-up time in minutes that must lie free beside a booking.
   */
  buffer_minutes: number;
  /**
   * Whether the shift lead approves every booking.
   */
  needs_approval: boolean;
}
/**
 * How many days ahead of today a booking may lie, both ends counted, in local days (§17 Rooms).
 */
export interface AdvanceWindow {
  /**
   * The nearest day, 0 for today.
   */
  nearest_days: number;
  /**
   * The farthest day.
   */
  farthest_days: number;
}
/**
 * The room that was added.
 */
export interface RoomAdded {
  /**
   * A bookable room or amenity (空间).
   */
  room: string;
}
/**
 * Approves a booking that waits for it; nobody approves what they booked themselves (R-RO-3).
 */
export interface RoomsApproveArgs {
  /**
   * A booked interval of a room (预约).
   */
  booking: string;
}
/**
 * Where the booking stands now.
 */
export interface Stands {
  state: BookingState;
}
/**
 * How a room is handed back (R-BK-9).
 */
export interface CheckOut {
  /**
   * The keys are back.
   */
  keys_returned: boolean;
  /**
   * The equipment is complete.
   */
  equipment_complete: boolean;
  /**
   * The lights are out.
   */
  lights_out: boolean;
  /**
   * What is broken or dirty.
   */
  damage?: string | null;
}
/**
 * Books a room for a half-open interval of one day (R-BK-2, R-BK-3); a visit's receipt gets its line.
 */
export interface RoomsBookArgs {
  /**
   * A bookable room or amenity (空间).
   */
  room: string;
  interval: Interval;
  purpose: Purpose;
  organiser: Organiser;
  /**
   * Who answers for the room; if it is left out, the responsible person as registered.
   */
  responsible?: string | null;
  /**
   * The responsible person, if they are registered; the organiser, if that is a resident.
   */
  responsible_resident?: string | null;
  phone?: string | null;
  /**
   * How many people will be in the room, companions included.
   */
  heads: number;
  equipment?: string[];
  /**
   * Declared: no commercial use, no paid admission, safety rules read.
   */
  declared: boolean;
  /**
   * A time outside the opening hours is allowed, by whoever books and may override limits (R-CAL-7).
   */
  outside_hours_approved?: boolean;
  /**
   * One person at one counter, from call to finish (来访).
   */
  visit?: string | null;
  /**
   * The warnings that the clerk has read and accepted, by code; part of an action's arguments.
   */
  accept?: string[];
}
/**
 * From a moment up to, not including, another of the same local day; midnight may be the end.
 */
export interface Interval {
  /**
   * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
   * milliseconds since 1970 in the database.
   */
  from: string;
  /**
   * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
   * milliseconds since 1970 in the database.
   */
  to: string;
}
/**
 * The booking that was made.
 */
export interface Booked {
  /**
   * A booked interval of a room (预约).
   */
  booking: string;
  state: BookingState;
  /**
   * What was accepted, and what is only marked.
   */
  warnings: BookingWarning[];
}
/**
 * Books a room every week as single bookings: changing one does not change the others (R-BK-7). Every date
 * that cannot be booked must be named in `series.skip`; it is kept with its reason.
 */
export interface RoomsBookSeriesArgs {
  /**
   * A bookable room or amenity (空间).
   */
  room: string;
  series: BookingSeries;
  /**
   * The request form.
   */
  details: {
    purpose: Purpose;
    organiser: Organiser;
    /**
     * Who answers for the room; if it is left out, the responsible person as registered.
     */
    responsible?: string | null;
    /**
     * The responsible person, if they are registered; the organiser, if that is a resident.
     */
    responsible_resident?: string | null;
    phone?: string | null;
    /**
     * How many people will be in the room, companions included.
     */
    heads: number;
    equipment?: string[];
    /**
     * Declared: no commercial use, no paid admission, safety rules read.
     */
    declared: boolean;
  };
  /**
   * Neither the farthest day nor the number of bookings counts; whoever may override limits allows it.
   */
  beyond_limits_approved?: boolean;
  /**
   * One person at one counter, from call to finish (来访).
   */
  visit?: string | null;
  /**
   * The warnings that the clerk has read and accepted, by code; part of an action's arguments.
   */
  accept?: string[];
}
/**
 * The same hours of one room every week.
 */
export interface BookingSeries {
  weekly: Weekly;
  hours: WallInterval;
  /**
   * The dates to leave out; every date that cannot be booked must be among them before anything is
   * saved.
   */
  skip?: string[];
}
/**
 * Every week on one weekday, from a first to a last day, both included.
 */
export interface Weekly {
  weekday: WeekDay;
  /**
   * The first day that may be a date.
   */
  first: string;
  /**
   * The last day that may be a date.
   */
  last: string;
  holidays: HolidayHabit;
}
/**
 * The series that was made.
 */
export interface SeriesBooked {
  series: string;
  rows: SeriesDay[];
}
/**
 * One date of it.
 */
export interface SeriesDay {
  day: string;
  /**
   * A booked interval of a room (预约).
   */
  booking?: string | null;
  state?: BookingState | null;
  /**
   * Why it was left out.
   */
  skipped?: SeriesSkip | null;
}
/**
 * Shows a booking, people masked, with what can be done next.
 */
export interface RoomsBookingArgs {
  /**
   * A booked interval of a room (预约).
   */
  booking: string;
}
/**
 * A booking, people masked.
 */
export interface BookingShown {
  /**
   * A booked interval of a room (预约).
   */
  booking: string;
  /**
   * A bookable room or amenity (空间).
   */
  room: string;
  room_name: string;
  floor: string;
  interval: Interval;
  /**
   * Minutes that stay free beside it.
   */
  buffer_minutes: number;
  purpose: Purpose;
  organiser: Organiser;
  organiser_name: string;
  responsible: string;
  phone?: string | null;
  heads: number;
  equipment: string[];
  /**
   * Who allowed a time outside the opening hours.
   */
  outside_hours_by?: string | null;
  /**
   * The weekly series it belongs to.
   */
  series?: string | null;
  state: BookingState;
  /**
   * What can be done next.
   */
  steps: BookingStep[];
  /**
   * Whether whoever asks may approve it.
   */
  can_approve:
    | 'yes'
    | {
        no: FieldFault;
      };
  /**
   * Whether it can be marked as a no-show by now.
   */
  can_mark_no_show:
    | 'yes'
    | {
        no: FieldFault;
      };
}
/**
 * Cancels a booking that has not begun; the room is free again. The receipt of a visit that is still open
 * says so.
 */
export interface RoomsCancelArgs {
  /**
   * A booked interval of a room (预约).
   */
  booking: string;
  reason: string;
  /**
   * One person at one counter, from call to finish (来访).
   */
  visit?: string | null;
}
/**
 * Replaces everything of a room but its code. Bookings that were made before keep what was agreed.
 */
export interface RoomsChangeArgs {
  /**
   * A bookable room or amenity (空间).
   */
  room: string;
  name: string;
  english_name?: string | null;
  floor: string;
  policy: RoomPolicy;
  equipment?: string[];
}
/**
 * Done.
 */
export type RoomChanged = Record<string, never>;
/**
 * Judges a booking as `rooms.book` or `rooms.move` would, and shows what is free on that day. Whatever is
 * not filled in yet refuses nothing.
 */
export interface RoomsCheckArgs {
  /**
   * A bookable room or amenity (空间).
   */
  room: string;
  /**
   * The time as it is being typed; it may still end before it starts.
   */
  interval: {
    /**
     * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
     * milliseconds since 1970 in the database.
     */
    from: string;
    /**
     * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
     * milliseconds since 1970 in the database.
     */
    to: string;
  };
  organiser?: Organiser | null;
  /**
   * A person we served (居民).
   */
  responsible_resident?: string | null;
  heads?: number | null;
  equipment?: string[];
  outside_hours_approved?: boolean;
  /**
   * The booking that is to be moved.
   */
  booking?: string | null;
}
/**
 * What would come of it.
 */
export interface Checked {
  /**
   * Whether it could be booked now.
   */
  ok: boolean;
  /**
   * Why not, on the argument to look at.
   */
  refusal: {
    [k: string]: FieldFault;
  };
  /**
   * What the clerk should know; some must be accepted when booking.
   */
  warnings: BookingWarning[];
  approval: Approval;
  /**
   * When the room is open that day.
   */
  open: WallInterval[];
  /**
   * The other bookings of that day and near it.
   */
  taken: Neighbour[];
  /**
   * When the room is still free that day.
   */
  free: Interval[];
}
/**
 * Another booking that holds the room, on the same day.
 */
export interface Neighbour {
  interval: Interval;
  /**
   * Its set-up time in minutes.
   */
  buffer_minutes: number;
}
/**
 * Lists every date of a weekly series, free or with the reason why it cannot be booked (R-BK-7).
 */
export interface RoomsCheckSeriesArgs {
  /**
   * A bookable room or amenity (空间).
   */
  room: string;
  series: BookingSeries;
  /**
   * The request form.
   */
  details: {
    purpose: Purpose;
    organiser: Organiser;
    /**
     * Who answers for the room; if it is left out, the responsible person as registered.
     */
    responsible?: string | null;
    /**
     * The responsible person, if they are registered; the organiser, if that is a resident.
     */
    responsible_resident?: string | null;
    phone?: string | null;
    /**
     * How many people will be in the room, companions included.
     */
    heads: number;
    equipment?: string[];
    /**
     * Declared: no commercial use, no paid admission, safety rules read.
     */
    declared: boolean;
  };
  /**
   * Neither the farthest day nor the number of bookings counts; whoever may override limits allows it.
   */
  beyond_limits_approved?: boolean;
}
/**
 * Every date of the series.
 */
export interface SeriesChecked {
  rows: SeriesRow[];
}
/**
 * One date of a series.
 */
export interface SeriesRow {
  interval: Interval;
  /**
   * The public holiday it falls on, if any.
   */
  holiday?: string | null;
  /**
   * Why it is skipped; nothing when it can be booked.
   */
  skipped?: SeriesSkip | null;
  /**
   * What the clerk should know about a date that can be booked.
   */
  warnings: BookingWarning[];
}
/**
 * Takes a room out of the catalogue. Bookings still to come must be accepted; they stay, and are listed to
 * be called.
 */
export interface RoomsCloseArgs {
  /**
   * A bookable room or amenity (空间).
   */
  room: string;
  reason: string;
  /**
   * The warnings that the clerk has read and accepted, by code; part of an action's arguments.
   */
  accept?: string[];
}
/**
 * Whom to call.
 */
export interface RoomClosed {
  still_booked: BookingShown[];
}
/**
 * Shows every room of the site with its bookings of a day, people masked. What was cancelled or turned down
 * does not stand on it.
 */
export interface RoomsDayArgs {
  day: string;
}
/**
 * The board.
 */
export interface DayBoard {
  day: string;
  open: WallInterval[];
  /**
   * Why the site is closed.
   */
  closure?: string | null;
  holiday?: string | null;
  rooms: RoomOfDay[];
}
/**
 * A room and what it is booked for, in order of time.
 */
export interface RoomOfDay {
  room: Room;
  bookings: BookingShown[];
}
/**
 * A room as the catalogue has it.
 */
export interface Room {
  /**
   * A bookable room or amenity (空间).
   */
  id: string;
  code: string;
  name: string;
  english_name?: string | null;
  floor: string;
  policy: RoomPolicy;
  equipment: string[];
  /**
   * False once it is closed for good.
   */
  active: boolean;
}
/**
 * Lists the bookings of an organiser, or those a resident answers for, between two days, both included; at
 * most 500, the earliest first.
 */
export interface RoomsFindArgs {
  /**
   * Whose bookings.
   */
  of:
    | {
        organiser: Organiser;
      }
    | {
        /**
         * A person we served (居民).
         */
        responsible: string;
      };
  first: string;
  last: string;
}
/**
 * Takes the room back and notes how it was found (R-BK-9).
 */
export interface RoomsFinishArgs {
  /**
   * A booked interval of a room (预约).
   */
  booking: string;
  check_out: CheckOut;
}
/**
 * Lists the rooms that can be booked, by floor and name.
 */
export type RoomsListArgs = Record<string, never>;
/**
 * Notes that nobody came, more than 15 minutes after the start; the room is free again (R-BK-6).
 */
export interface RoomsMarkNoShowArgs {
  /**
   * A booked interval of a room (预约).
   */
  booking: string;
}
/**
 * Counts the bookings of a month by room and day, and lists those of some of its days if asked.
 */
export interface RoomsMonthArgs {
  /**
   * Any day of the month.
   */
  month: string;
  /**
   * The days whose bookings are listed, such as the week in view.
   */
  list?: {
    first: string;
    last: string;
  } | null;
}
/**
 * The month.
 */
export interface Month {
  first: string;
  last: string;
  /**
   * The rooms that have any bookings in it.
   */
  rooms: RoomOfMonth[];
  bookings: Slot[];
}
/**
 * A room in a month: for each day, from the first on, a number.
 */
export interface RoomOfMonth {
  /**
   * A bookable room or amenity (空间).
   */
  room: string;
  /**
   * Bookings that hold the room, pending ones included.
   */
  bookings: number[];
  /**
   * Those that wait for approval.
   */
  pending: number[];
}
/**
 * A booking as a bar on the board.
 */
export interface Slot {
  /**
   * A booked interval of a room (预约).
   */
  booking: string;
  /**
   * A bookable room or amenity (空间).
   */
  room: string;
  /**
   * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
   * milliseconds since 1970 in the database.
   */
  from: string;
  /**
   * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
   * milliseconds since 1970 in the database.
   */
  to: string;
  pending: boolean;
}
/**
 * Moves a booking that has not begun; everything else that was written down stays. It is judged like a new
 * one, and may need approval anew.
 */
export interface RoomsMoveArgs {
  /**
   * A booked interval of a room (预约).
   */
  booking: string;
  /**
   * The same room if it is left out.
   */
  room?: string | null;
  interval: Interval;
  reason: string;
  /**
   * As for a new booking.
   */
  outside_hours_approved?: boolean;
  /**
   * One person at one counter, from call to finish (来访).
   */
  visit?: string | null;
  /**
   * The warnings that the clerk has read and accepted, by code; part of an action's arguments.
   */
  accept?: string[];
}
/**
 * Where the booking stands now.
 */
export interface BookingMoved {
  state: BookingState;
  warnings: BookingWarning[];
}
/**
 * Prints what is to be set up on a day, by time, on A4 on its side; people and phones masked (R-BK-8, R-BK-9).
 */
export interface RoomsPrintSettingUpSheetArgs {
  day: string;
}
/**
 * The sheet's pages.
 */
export interface PrintedSettingUpSheet {
  paper: Printout;
}
/**
 * Turns down a booking that waits for approval; the room is free again.
 */
export interface RoomsRejectArgs {
  /**
   * A booked interval of a room (预约).
   */
  booking: string;
  reason: string;
}
/**
 * Shows the whole phone number left for a booking, with a reason, audited (R-PI-10).
 */
export interface RoomsRevealPhoneArgs {
  /**
   * A booked interval of a room (预约).
   */
  booking: string;
  reason: string;
}
/**
 * The number.
 */
export interface PhoneRevealed {
  phone: string;
}
/**
 * Lists what is to be set up on a day, ordered by time; people and phones masked, as it is printed (R-BK-8,
 * R-BK-9).
 */
export interface RoomsSettingUpSheetArgs {
  day: string;
}
/**
 * The sheet.
 */
export interface RoomsToSetUp {
  day: string;
  bookings: BookingShown[];
}
/**
 * Notes that the organiser came and has the keys.
 */
export interface RoomsStartArgs {
  /**
   * A booked interval of a room (预约).
   */
  booking: string;
}
/**
 * Lists the bookings from today on that wait for approval; at most 500, the earliest first.
 */
export type RoomsToApproveArgs = Record<string, never>;
/**
 * Adds a window with the number that is called and the name that stands above it.
 */
export interface SitesAddCounterArgs {
  /**
   * 1 to 999, unique at the site.
   */
  number: number;
  name: string;
}
/**
 * The window that was added.
 */
export interface CounterAdded {
  /**
   * A window where visits happen (窗口).
   */
  counter: string;
}
/**
 * Adds a station of the complex or a place that people are referred to.
 */
export interface SitesAddPlaceArgs {
  /**
   * Short name in letters, unique: `affairs-centre`.
   */
  code: string;
  /**
   * What is added beside the complex.
   */
  kind: 'station' | 'place';
  name: string;
  english_name?: string | null;
  address: string;
  phone?: string | null;
  /**
   * Minutes on foot from the complex, 0 to 600.
   */
  minutes_on_foot?: number | null;
  /**
   * When it is open, in words.
   */
  hours?: string | null;
  /**
   * What people bring there, whatever they come for.
   */
  bring?: string[];
}
/**
 * The site that was added.
 */
export interface PlaceAdded {
  /**
   * The complex, one of its stations, or a place of the service belt (站点).
   */
  site: string;
}
/**
 * Adds a computer that windows run on; each has an audit chain of its own.
 */
export interface SitesAddStationArgs {
  name: string;
}
/**
 * The computer that was added.
 */
export interface StationAdded {
  /**
   * The computer a window runs on (工作站).
   */
  station: string;
}
/**
 * Replaces everything of the complex, of a station or of a place but its code and kind. Papers that were printed
 * before keep what they say.
 */
export interface SitesChangeArgs {
  /**
   * The complex, one of its stations, or a place of the service belt (站点).
   */
  site: string;
  name: string;
  english_name?: string | null;
  address: string;
  phone?: string | null;
  /**
   * Minutes on foot from the complex, 0 to 600.
   */
  minutes_on_foot?: number | null;
  /**
   * When it is open, in words.
   */
  hours?: string | null;
  /**
   * What people bring there, whatever they come for.
   */
  bring?: string[];
}
/**
 * Done.
 */
export type SiteChanged = Record<string, never>;
/**
 * Takes a station or a place out of the directory. Referrals that were made before keep what they say.
 */
export interface SitesCloseArgs {
  /**
   * The complex, one of its stations, or a place of the service belt (站点).
   */
  site: string;
  reason: string;
}
/**
 * Done.
 */
export type SiteClosed = Record<string, never>;
/**
 * Lists the windows by number and the computers by name.
 */
export type SitesCountersArgs = Record<string, never>;
/**
 * Where people sit.
 */
export interface Workplaces {
  counters: Window[];
  stations: Computer[];
}
/**
 * A window.
 */
export interface Window {
  /**
   * A window where visits happen (窗口).
   */
  id: string;
  number: number;
  name: string;
}
/**
 * A computer.
 */
export interface Computer {
  /**
   * The computer a window runs on (工作站).
   */
  id: string;
  name: string;
}
/**
 * Lists the complex, its stations and the places of the service belt, the nearest first.
 */
export interface SitesDirectoryArgs {
  /**
   * Only what can be reached in so many minutes on foot: 5, 10, 15.
   */
  within_minutes?: number | null;
  kind?: SiteKind | null;
}
/**
 * A site of the directory.
 */
export interface ListedSite {
  /**
   * The complex, one of its stations, or a place of the service belt (站点).
   */
  id: string;
  code: string;
  kind: SiteKind;
  name: string;
  english_name?: string | null;
  address: string;
  phone?: string | null;
  /**
   * From the complex; none if nobody has walked it yet.
   */
  minutes_on_foot?: number | null;
  /**
   * When it is open, in words.
   */
  hours?: string | null;
  bring: string[];
}
/**
 * Says which complex this is, which windows it has and how old the latest backup is: what the sign-in page
 * shows before anybody has signed in. Nothing of any person.
 */
export type SitesFrontArgs = Record<string, never>;
/**
 * The complex, from outside.
 */
export interface Front {
  /**
   * The name of the complex.
   */
  unit: string;
  english_name?: string | null;
  /**
   * The letters in front of every number.
   */
  code: string;
  /**
   * Its windows, by number.
   */
  counters: NumberedWindow[];
  /**
   * Whether this is a practice desk.
   */
  rehearsal: boolean;
  /**
   * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
   * milliseconds since 1970 in the database.
   */
  now: string;
  /**
   * When the latest backup was taken; none while there is none where this program keeps them.
   */
  backup_at?: string | null;
}
/**
 * A window that somebody may sit at.
 */
export interface NumberedWindow {
  number: number;
  name: string;
}
/**
 * Renames a window; its number stays.
 */
export interface SitesRenameCounterArgs {
  /**
   * A window where visits happen (窗口).
   */
  counter: string;
  name: string;
}
/**
 * The window has the new name.
 */
export type CounterRenamed = Record<string, never>;
/**
 * Renames a computer; its audit chain goes on.
 */
export interface SitesRenameStationArgs {
  /**
   * The computer a window runs on (工作站).
   */
  station: string;
  name: string;
}
/**
 * The computer has the new name.
 */
export type StationRenamed = Record<string, never>;
/**
 * Sets up the complex with its counters and the first manager; refused once there is an account.
 */
export interface SitesSetUpArgs {
  /**
   * The letters in front of every number, such as `JNL`.
   */
  code: string;
  name: string;
  english_name?: string | null;
  address: string;
  phone: string;
  /**
   * The names of the windows, in the order of their numbers.
   */
  counters: string[];
  manager: {
    login: string;
    number: string;
    name: string;
    /**
     * A password, passphrase or PIN as it was typed: wiped from memory when it is no longer needed.
     */
    password: string;
  };
}
/**
 * What was made.
 */
export interface Made {
  /**
   * The complex, one of its stations, or a place of the service belt (站点).
   */
  site: string;
  /**
   * The computer a window runs on (工作站).
   */
  station: string;
  /**
   * An account (工作人员).
   */
  manager: string;
}
/**
 * Adds an account with its roles and a first password.
 */
export interface StaffAddArgs {
  login: string;
  number: string;
  name: string;
  roles: Role[];
  /**
   * A password, passphrase or PIN as it was typed: wiped from memory when it is no longer needed.
   */
  password: string;
}
/**
 * The account that was made.
 */
export interface Added {
  /**
   * An account (工作人员).
   */
  staff: string;
}
/**
 * Changes the name and the number of an account; the login stays.
 */
export interface StaffChangeArgs {
  /**
   * An account (工作人员).
   */
  staff: string;
  name: string;
  number: string;
}
/**
 * The account was changed.
 */
export type StaffChanged = Record<string, never>;
/**
 * Changes one's own password; the old one proves that it is oneself. Other sessions of the account end.
 */
export interface StaffChangePasswordArgs {
  /**
   * A password, passphrase or PIN as it was typed: wiped from memory when it is no longer needed.
   */
  old: string;
  /**
   * A password, passphrase or PIN as it was typed: wiped from memory when it is no longer needed.
   */
  new: string;
}
/**
 * The password was changed.
 */
export type PasswordChanged = Record<string, never>;
/**
 * Closes an account and ends its sessions; what it did stays under its name. Not one's own.
 */
export interface StaffCloseArgs {
  /**
   * An account (工作人员).
   */
  staff: string;
  reason: string;
}
/**
 * The account is closed.
 */
export type StaffClosed = Record<string, never>;
/**
 * Gives one's own password again: for five minutes voids, exports and changes of roles are open (S3).
 */
export interface StaffConfirmArgs {
  /**
   * A password, passphrase or PIN as it was typed: wiped from memory when it is no longer needed.
   */
  password: string;
}
/**
 * It was the right one.
 */
export type ConfirmedSelf = Record<string, never>;
/**
 * Lists the accounts by number, the closed ones too.
 */
export type StaffListArgs = Record<string, never>;
/**
 * An account as the manager sees it.
 */
export interface Colleague {
  /**
   * An account (工作人员).
   */
  id: string;
  login: string;
  number: string;
  name: string;
  roles: Role[];
  active: boolean;
  has_pin: boolean;
}
/**
 * Locks the screen; what is being typed waits behind it (R-PI-17).
 */
export type StaffLockArgs = Record<string, never>;
/**
 * The screen is locked.
 */
export type ScreenLocked = Record<string, never>;
/**
 * Says who is signed in at this window and what they may do.
 */
export type StaffMeArgs = Record<string, never>;
/**
 * The account behind the session.
 */
export interface MyAccount {
  /**
   * An account (工作人员).
   */
  staff: string;
  name: string;
  number: string;
  roles: Role[];
  permissions: Permission[];
  /**
   * The complex, one of its stations, or a place of the service belt (站点).
   */
  site: string;
  /**
   * A window where visits happen (窗口).
   */
  counter?: string | null;
}
/**
 * Lists who is signed in to this program, by number: whom a locked screen offers to switch to.
 */
export type StaffOnDutyArgs = Record<string, never>;
/**
 * Somebody who is signed in.
 */
export interface AtWork {
  /**
   * An account (工作人员).
   */
  staff: string;
  login: string;
  number: string;
  name: string;
  /**
   * A window where visits happen (窗口).
   */
  counter?: string | null;
  /**
   * Whether their screen is locked.
   */
  locked: boolean;
  /**
   * Whether it is the session that asks.
   */
  own: boolean;
  /**
   * Whether they have set a PIN.
   */
  has_pin: boolean;
}
/**
 * Opens a closed account again, with the roles and the password it had.
 */
export interface StaffReopenArgs {
  /**
   * An account (工作人员).
   */
  staff: string;
  reason: string;
}
/**
 * The account is open.
 */
export type StaffReopened = Record<string, never>;
/**
 * Gives an account a new first password; its PIN and its wrong tries are forgotten, its sessions end. One's
 * own password is changed with the old one instead.
 */
export interface StaffResetPasswordArgs {
  /**
   * An account (工作人员).
   */
  staff: string;
  /**
   * A password, passphrase or PIN as it was typed: wiped from memory when it is no longer needed.
   */
  password: string;
}
/**
 * The password was set.
 */
export type PasswordReset = Record<string, never>;
/**
 * Sets one's own PIN; the password proves that it is oneself.
 */
export interface StaffSetPinArgs {
  pin: string;
  /**
   * A password, passphrase or PIN as it was typed: wiped from memory when it is no longer needed.
   */
  password: string;
}
/**
 * The PIN was set.
 */
export type PinSet = Record<string, never>;
/**
 * Gives an account exactly these roles; its sessions end. Not one's own, and one manager stays.
 */
export interface StaffSetRolesArgs {
  /**
   * An account (工作人员).
   */
  staff: string;
  roles: Role[];
}
/**
 * The roles were set.
 */
export type RolesSet = Record<string, never>;
/**
 * Opens a session with login and password. A wrong one counts; after five the next is looked at later.
 */
export interface StaffSignInArgs {
  login: string;
  /**
   * A password, passphrase or PIN as it was typed: wiped from memory when it is no longer needed.
   */
  password: string;
  /**
   * The number of the window, for whoever calls tickets.
   */
  counter?: number | null;
  /**
   * The name of the computer; the site's first one if it is left out.
   */
  station?: string | null;
}
/**
 * The session and who it belongs to.
 */
export interface SignedIn {
  /**
   * The secret that a window holds for its session: 32 hexadecimal digits.
   */
  session: string;
  /**
   * An account (工作人员).
   */
  staff: string;
  name: string;
  number: string;
  roles: Role[];
  /**
   * The complex, one of its stations, or a place of the service belt (站点).
   */
  site: string;
  /**
   * A window where visits happen (窗口).
   */
  counter?: string | null;
}
/**
 * Ends the session, also a locked one.
 */
export type StaffSignOutArgs = Record<string, never>;
/**
 * Nobody is signed in with this session any more.
 */
export type SignedOut = Record<string, never>;
/**
 * Opens a second session with login and PIN at the computer and window of the session at hand, which is
 * locked and keeps what was being typed in it. The PIN is enough for whoever gave the password in this
 * program today.
 */
export interface StaffSwitchArgs {
  login: string;
  /**
   * A password, passphrase or PIN as it was typed: wiped from memory when it is no longer needed.
   */
  pin: string;
}
/**
 * Unlocks the screen of the session's owner, by password or PIN (R-PI-17).
 */
export interface StaffUnlockArgs {
  /**
   * What somebody types to prove who they are.
   */
  by:
    | {
        /**
         * A password, passphrase or PIN as it was typed: wiped from memory when it is no longer needed.
         */
        password: string;
      }
    | {
        /**
         * A password, passphrase or PIN as it was typed: wiped from memory when it is no longer needed.
         */
        pin: string;
      };
}
/**
 * The screen is open again.
 */
export type Unlocked = Record<string, never>;
/**
 * Finishes a visit: every item has an outcome, the ticket is done, and the receipt gets the next number of
 * the day, all at once (R-RC-5).
 */
export interface VisitsFinishArgs {
  /**
   * One person at one counter, from call to finish (来访).
   */
  visit: string;
  /**
   * Outcomes of items that have none yet, or another one.
   */
  outcomes?: {
    /**
     * One matter of a visit (事项).
     */
    item: string;
    outcome: Outcome;
  }[];
  /**
   * How many people came, if it was not right at first.
   */
  party_size?: number | null;
  /**
   * Whether opening or closing time is not that of the visit, as for one entered later: its length does
   * not count.
   */
  time_is_wrong?: boolean;
}
/**
 * The receipt of the visit.
 */
export interface Finished {
  /**
   * One paper of a visit (回执).
   */
  receipt: string;
  number: string;
  view: ReceiptView;
}
/**
 * Shows a visit with its items, and what can be done with it and why not.
 */
export interface VisitsGetArgs {
  /**
   * One person at one counter, from call to finish (来访).
   */
  visit: string;
}
/**
 * How the person is helped.
 */
export interface HelpView {
  /**
   * How the person is helped (R-EL-5).
   */
  kind: 'assisted' | 'by_agent' | 'home_visit';
  agent?: VisitAgent | null;
  /**
   * How far an item may go today.
   */
  standing?:
    | (
        | {
            state: 'complete';
          }
        | {
            state: 'pending';
            /**
             * What still has to come.
             *
             * Items: What a request still needs.
             */
            missing: (
              | 'authorisation'
              | 'agent'
              | 'matter'
              | 'scope'
              | 'period'
              | 'mark'
              | 'witnesses'
              | 'witness'
              | 'letter'
            )[];
          }
      )
    | null;
  /**
   * Why none may be asked for today, such as a letter that ended meanwhile.
   */
  refused?: string | null;
}
/**
 * Who acts for the person.
 */
export interface VisitAgent {
  name: string;
  /**
   * What the agent is to the principal (R-EL-6).
   */
  relationship:
    | 'spouse'
    | 'child'
    | 'parent'
    | 'other_kin'
    | 'neighbour'
    | 'neighbourhood_worker'
    | 'volunteer'
    | 'guardian'
    | 'staff'
    | 'other';
  document?: string | null;
  phone?: string | null;
}
/**
 * One matter of the visit.
 */
export interface ItemView {
  /**
   * One matter of a visit (事项).
   */
  item: string;
  kind: ItemKind;
  centre: Centre;
  subject?: string | null;
  /**
   * An account (工作人员).
   */
  handler: string;
  outcome?: Outcome | null;
  view: ReceiptItem;
  /**
   * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
   * milliseconds since 1970 in the database.
   */
  taken_up_at: string;
}
/**
 * Ends a visit without an item; the ticket has left too. A visit with items is finished, never left.
 */
export interface VisitsLeaveArgs {
  /**
   * One person at one counter, from call to finish (来访).
   */
  visit: string;
}
/**
 * Done; there is nothing else to say.
 */
export type Done = Record<string, never>;
/**
 * Lists the visits of a day in the order in which they were opened, so that nobody overlooks an open one.
 */
export interface VisitsListArgs {
  /**
   * Today if it is left out.
   */
  day?: string | null;
}
/**
 * A visit in a list.
 */
export interface ListedVisit {
  /**
   * One person at one counter, from call to finish (来访).
   */
  visit: string;
  stage: VisitStage;
  /**
   * A place in the queue (票号).
   */
  ticket?: string | null;
  number?: string | null;
  name?: string | null;
  /**
   * The number of the window.
   */
  window: number;
  /**
   * The staff number of who has or had it in hand last.
   */
  handler: string;
  /**
   * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
   * milliseconds since 1970 in the database.
   */
  opened_at: string;
  /**
   * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
   * milliseconds since 1970 in the database.
   */
  ended_at?: string | null;
  parked_where?: string | null;
  /**
   * How many items it has.
   */
  items: number;
  /**
   * How many of them have no outcome yet.
   */
  unsettled: number;
  /**
   * The number of its good receipt.
   */
  receipt?: string | null;
}
/**
 * Shows the visit in hand at the window of the session, and those that are set aside at the site.
 */
export type VisitsMineArgs = Record<string, never>;
/**
 * The window's visits.
 */
export interface VisitsInHand {
  in_hand?: VisitView | null;
  /**
   * Set aside, the longest first; any window may take them up.
   */
  parked: ListedVisit[];
}
/**
 * Opens a visit at the window of the session, with a ticket that was called here or still waits, or without
 * one. The person served may be a resident, a name, or nobody in particular (R-ID-10).
 */
export interface VisitsOpenArgs {
  /**
   * A place in the queue (票号).
   */
  ticket?: string | null;
  /**
   * The person served, if they are registered.
   */
  resident?: string | null;
  /**
   * Their name, if they are not; the ticket's name if it is left out.
   */
  name?: string | null;
  /**
   * How the visit came about; follows from the help if it is left out.
   */
  channel?: Channel | null;
  /**
   * Why they go first; the ticket's priority if it is left out.
   */
  priority?:
    | (
        | 'elderly'
        | 'disability'
        | 'pregnant'
        | 'with_infant'
        | 'service_member'
        | 'medical_urgency'
        | 'other'
      )
    | null;
  /**
   * The note of another priority.
   */
  priority_note?: string | null;
  /**
   * How they are helped, and by whom.
   */
  help?: {
    /**
     * How the person is helped (R-EL-5).
     */
    kind: 'assisted' | 'by_agent' | 'home_visit';
    /**
     * Who stands at the counter for somebody.
     */
    agent?: {
      name: string;
      /**
       * What the agent is to the principal (R-EL-6).
       */
      relationship:
        | 'spouse'
        | 'child'
        | 'parent'
        | 'other_kin'
        | 'neighbour'
        | 'neighbourhood_worker'
        | 'volunteer'
        | 'guardian'
        | 'staff'
        | 'other';
      /**
       * A kind and its normalised number: digits and upper-case letters, without blanks and hyphens.
       */
      document?: {
        /**
         * What somebody identifies themselves with. An ID is optional unless the item says so (R-ID-10).
         */
        kind:
          | 'resident_id'
          | 'resident_id_15'
          | 'hmt_residence'
          | 'pr_card_2023'
          | 'pr_card_2017'
          | 'hm_travel_permit'
          | 'tw_travel_permit'
          | 'passport'
          | 'military'
          | 'household_booklet'
          | 'birth_certificate'
          | 'social_security';
        number: string;
      } | null;
      phone?: string | null;
      /**
       * Read from the document if that tells it.
       */
      birth?: string | null;
    } | null;
    /**
     * The right to act for somebody, as far as it is on paper or was heard. What is missing leaves an item pending.
     */
    authorisation?: {
      /**
       * On what it rests.
       */
      kind: 'written_letter' | 'oral_by_phone' | 'statutory_guardian';
      /**
       * The agent it names.
       */
      agent?: string | null;
      /**
       * The matter in words.
       */
      matter?: string | null;
      /**
       * The services it covers, by their code in the catalogue; none yet means that the scope is missing.
       */
      scope?: string[];
      /**
       * The first day it holds.
       */
      valid_from?: string | null;
      /**
       * The last day it holds.
       */
      valid_to?: string | null;
      /**
       * The principal's hand on a letter.
       */
      mark?:
        | (
            | {
                kind: 'signature';
              }
            | {
                kind: 'seal';
              }
            | {
                kind: 'thumb_print';
                /**
                 * Who saw it.
                 */
                witnesses: string[];
              }
          )
        | null;
      /**
       * Who heard the principal by phone and read back.
       */
      witness?: string | null;
      /**
       * Whether the letter was kept or shown.
       */
      letter?: ('kept' | 'shown') | null;
    } | null;
  } | null;
  /**
   * Whether they are 60 or older, by eye; counts where no birth date is known.
   */
  elderly?: boolean | null;
  /**
   * How many people came.
   */
  party_size?: number;
}
/**
 * The visit that was opened.
 */
export interface Opened {
  /**
   * One person at one counter, from call to finish (来访).
   */
  visit: string;
}
/**
 * Sets a visit aside for a moment, so that the window can serve somebody else.
 */
export interface VisitsParkArgs {
  /**
   * One person at one counter, from call to finish (来访).
   */
  visit: string;
  /**
   * Where the person is, such as at the copier.
   */
  where: string;
}
/**
 * Withdraws an item from an open visit, on the same day and with a reason; it does not go on the receipt.
 * What it is about, such as a booking, is cancelled first.
 */
export interface VisitsRemoveItemArgs {
  /**
   * One person at one counter, from call to finish (来访).
   */
  visit: string;
  /**
   * One matter of a visit (事项).
   */
  item: string;
  reason: string;
}
/**
 * Takes up a parked visit at the window of the session. One that was sent on to another queue is called
 * first.
 */
export interface VisitsResumeArgs {
  /**
   * One person at one counter, from call to finish (来访).
   */
  visit: string;
}
/**
 * Keeps a half-typed form with the visit, sealed; `null` forgets it. Nothing typed is lost to a lock, a
 * crash or a changed screen.
 */
export interface VisitsSaveDraftArgs {
  /**
   * One person at one counter, from call to finish (来访).
   */
  visit: string;
  draft: unknown;
}
/**
 * Writes down how the person is helped, by whom, and on what it rests; or that nobody helps after all.
 * Items that were pending stay so until they are settled anew.
 */
export interface VisitsSetAgentArgs {
  /**
   * One person at one counter, from call to finish (来访).
   */
  visit: string;
  /**
   * How the person is helped, by whom, and on what it rests.
   */
  help?: {
    /**
     * How the person is helped (R-EL-5).
     */
    kind: 'assisted' | 'by_agent' | 'home_visit';
    /**
     * Who stands at the counter for somebody.
     */
    agent?: {
      name: string;
      /**
       * What the agent is to the principal (R-EL-6).
       */
      relationship:
        | 'spouse'
        | 'child'
        | 'parent'
        | 'other_kin'
        | 'neighbour'
        | 'neighbourhood_worker'
        | 'volunteer'
        | 'guardian'
        | 'staff'
        | 'other';
      /**
       * A kind and its normalised number: digits and upper-case letters, without blanks and hyphens.
       */
      document?: {
        /**
         * What somebody identifies themselves with. An ID is optional unless the item says so (R-ID-10).
         */
        kind:
          | 'resident_id'
          | 'resident_id_15'
          | 'hmt_residence'
          | 'pr_card_2023'
          | 'pr_card_2017'
          | 'hm_travel_permit'
          | 'tw_travel_permit'
          | 'passport'
          | 'military'
          | 'household_booklet'
          | 'birth_certificate'
          | 'social_security';
        number: string;
      } | null;
      phone?: string | null;
      /**
       * Read from the document if that tells it.
       */
      birth?: string | null;
    } | null;
    /**
     * The right to act for somebody, as far as it is on paper or was heard. What is missing leaves an item pending.
     */
    authorisation?: {
      /**
       * On what it rests.
       */
      kind: 'written_letter' | 'oral_by_phone' | 'statutory_guardian';
      /**
       * The agent it names.
       */
      agent?: string | null;
      /**
       * The matter in words.
       */
      matter?: string | null;
      /**
       * The services it covers, by their code in the catalogue; none yet means that the scope is missing.
       */
      scope?: string[];
      /**
       * The first day it holds.
       */
      valid_from?: string | null;
      /**
       * The last day it holds.
       */
      valid_to?: string | null;
      /**
       * The principal's hand on a letter.
       */
      mark?:
        | (
            | {
                kind: 'signature';
              }
            | {
                kind: 'seal';
              }
            | {
                kind: 'thumb_print';
                /**
                 * Who saw it.
                 */
                witnesses: string[];
              }
          )
        | null;
      /**
       * Who heard the principal by phone and read back.
       */
      witness?: string | null;
      /**
       * Whether the letter was kept or shown.
       */
      letter?: ('kept' | 'shown') | null;
    } | null;
  } | null;
}
/**
 * How far it goes now.
 */
export interface AgentSet {
  /**
   * None when nobody helps.
   */
  standing?:
    | (
        | {
            state: 'complete';
          }
        | {
            state: 'pending';
            /**
             * What still has to come.
             *
             * Items: What a request still needs.
             */
            missing: (
              | 'authorisation'
              | 'agent'
              | 'matter'
              | 'scope'
              | 'period'
              | 'mark'
              | 'witnesses'
              | 'witness'
              | 'letter'
            )[];
          }
      )
    | null;
}
/**
 * Writes down how an item ended; "not accepted" says why and where to go (R-CS-1). May be corrected while
 * the visit is open.
 */
export interface VisitsSettleArgs {
  /**
   * One person at one counter, from call to finish (来访).
   */
  visit: string;
  /**
   * One matter of a visit (事项).
   */
  item: string;
  outcome: Outcome;
}
/**
 * Adds a volunteer post.
 */
export interface VolunteersAddPostArgs {
  /**
   * Short name in letters, unique at the site: `library-shelving`.
   */
  code: string;
  name: string;
  place: string;
  /**
   * What is done there.
   */
  content: string;
  /**
   * Minutes to be there before the shift begins, 0 to 120.
   */
  arrive_minutes?: number;
  /**
   * Whether an insurance has been arranged.
   */
  insured?: boolean;
  /**
   * Whether the post has risks that need one (Shanghai Volunteer Ordinance art. 24).
   */
  risky?: boolean;
}
/**
 * The post that was added.
 */
export interface PostAdded {
  /**
   * A volunteer post (岗位).
   */
  post: string;
}
/**
 * Adds the shifts of a post for some weeks. Shifts that are there already or over by now are left out, so
 * that doing it again fills up only what is missing.
 */
export interface VolunteersAddShiftsArgs {
  /**
   * The code of the post.
   */
  post: string;
  /**
   * The shifts of a week.
   *
   * Items: A shift that comes every week.
   */
  weekly: {
    weekday: WeekDay;
    hours: WallInterval;
    /**
     * How many volunteers it takes, 1 to 500.
     */
    places: number;
  }[];
  /**
   * The first day; today if it is left out.
   */
  first?: string | null;
  /**
   * 1 to 53.
   */
  weeks?: number;
}
/**
 * What was added.
 */
export interface ShiftsAdded {
  added: number;
}
/**
 * Replaces everything of a post but its code. Papers that were printed before keep what they say.
 */
export interface VolunteersChangePostArgs {
  /**
   * A volunteer post (岗位).
   */
  post: string;
  name: string;
  place: string;
  /**
   * What is done there.
   */
  content: string;
  /**
   * Minutes to be there before the shift begins, 0 to 120.
   */
  arrive_minutes: number;
  /**
   * Whether an insurance has been arranged.
   */
  insured: boolean;
  /**
   * Whether the post has risks that need one (Shanghai Volunteer Ordinance art. 24).
   */
  risky: boolean;
}
/**
 * Done.
 */
export type PostChanged = Record<string, never>;
/**
 * Says whether a person may have a place in a shift, and what to think about first.
 */
export interface VolunteersCheckArgs {
  /**
   * A dated shift of a post (班次).
   */
  shift: string;
  /**
   * A person we served (居民).
   */
  resident: string;
}
/**
 * What speaks for and against it.
 */
export interface CheckedSignUp {
  places_left: number;
  /**
   * Why it is refused, if it is.
   */
  refusal?: Fault | null;
  warnings: VolunteeringWarning[];
  /**
   * Where else the person is then; the clerk may accept it.
   */
  clashes: Engagement[];
}
/**
 * Why an action was not done. Nothing was saved, and nothing that was typed is lost.
 */
export interface Fault {
  code: FaultCode;
  /**
   * The values that the sentence on the screen needs.
   */
  params?: {
    [k: string]: unknown;
  };
  /**
   * What is wrong with single arguments, by their path (`document.number`).
   */
  fields?: {
    [k: string]: FieldFault;
  };
}
/**
 * Confirms the minutes of a service, so that they count (R-VO-4). Refused for one's own service, and for
 * times that one entered from paper oneself (R-RO-3).
 */
export interface VolunteersConfirmHoursArgs {
  /**
   * A volunteer's place in a shift (报名).
   */
  sign_up: string;
  /**
   * How long it was, where nobody signed out or the hours were taken back.
   */
  minutes?: number | null;
}
/**
 * What counts.
 */
export interface HoursConfirmed {
  /**
   * Whole minutes of one row, 1 to 1440.
   */
  minutes: number;
}
/**
 * Tells a volunteer's confirmed hours, stars and the rows behind them, newest service first.
 */
export interface VolunteersHoursArgs {
  /**
   * A person we served (居民).
   */
  resident: string;
}
/**
 * The ledger of one volunteer.
 */
export interface Hours {
  number: string;
  /**
   * Masked.
   */
  name: string;
  total_minutes: number;
  /**
   * With one decimal, rounded down on the total (R-VO-4).
   */
  hours: string;
  /**
   * 0 to 5 (R-VO-8).
   */
  stars: number;
  rows: Served[];
}
/**
 * One row of the ledger.
 */
export interface Served {
  /**
   * A volunteer's place in a shift (报名).
   */
  sign_up?: string | null;
  /**
   * The day of the service.
   */
  day: string;
  post?: string | null;
  /**
   * Negative where hours were taken back.
   */
  minutes: number;
  /**
   * Why they were.
   */
  reason?: string | null;
  /**
   * The staff number of whoever confirmed it or took it back.
   */
  confirmed_by: string;
  /**
   * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
   * milliseconds since 1970 in the database.
   */
  confirmed_at: string;
}
/**
 * Marks a volunteer as absent, once the shift has begun.
 */
export interface VolunteersMarkAbsentArgs {
  /**
   * A volunteer's place in a shift (报名).
   */
  sign_up: string;
}
/**
 * It was marked.
 */
export type MarkedAbsent = Record<string, never>;
/**
 * Marks a service as unconfirmed: it counts nothing until the responsible person says how long it was
 * (R-VO-4), and the volunteer can sign in to another shift.
 */
export interface VolunteersMarkUnconfirmedArgs {
  /**
   * A volunteer's place in a shift (报名).
   */
  sign_up: string;
}
/**
 * It was marked.
 */
export type MarkedUnconfirmed = Record<string, never>;
/**
 * Lists the volunteer posts by name.
 */
export type VolunteersPostsArgs = Record<string, never>;
/**
 * A post as the catalogue has it.
 */
export interface Post {
  /**
   * A volunteer post (岗位).
   */
  id: string;
  code: string;
  name: string;
  place: string;
  content: string;
  arrive_minutes: number;
  insured: boolean;
  risky: boolean;
}
/**
 * Lists the volunteers who are signed in, the longest first.
 */
export type VolunteersPresentArgs = Record<string, never>;
/**
 * A volunteer at work.
 */
export interface PresentVolunteer {
  /**
   * A volunteer's place in a shift (报名).
   */
  sign_up: string;
  /**
   * A dated shift of a post (班次).
   */
  shift: string;
  post: string;
  /**
   * Masked.
   */
  name: string;
  number?: string | null;
  /**
   * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
   * milliseconds since 1970 in the database.
   */
  since: string;
  /**
   * The end of the shift.
   */
  until: string;
}
/**
 * Registers a resident as a volunteer, with an identity document (R-ID-10) and, if they are minors, a
 * guardian's consent (R-VO-7). The numbers of a site have no gaps.
 */
export interface VolunteersRegisterArgs {
  /**
   * A person we served (居民).
   */
  resident: string;
  skills?: string[];
  /**
   * The version of the consent sheet that was shown (R-PI-2).
   */
  consent: string;
  /**
   * Whether a guardian has consented.
   */
  guardian?: 'consents' | 'not_asked';
  /**
   * Their own account, if they work here: it will not confirm its own hours (R-RO-3).
   */
  account?: string | null;
  /**
   * One person at one counter, from call to finish (来访).
   */
  visit?: string | null;
}
/**
 * The new volunteer.
 */
export interface VolunteerRegistered {
  number: string;
}
/**
 * Takes the hours of a service back with a new row (R-VO-5). The service is unconfirmed again: a correction
 * confirms it anew.
 */
export interface VolunteersReverseHoursArgs {
  /**
   * A volunteer's place in a shift (报名).
   */
  sign_up: string;
  reason: string;
}
/**
 * The hours no longer count.
 */
export type HoursReversed = Record<string, never>;
/**
 * Lists the places of a shift in the order in which they were given, masked. Whoever only checks people in
 * sees the shifts of today (R-RO-1).
 */
export interface VolunteersRosterArgs {
  /**
   * A dated shift of a post (班次).
   */
  shift: string;
}
/**
 * A shift and its volunteers.
 */
export interface ShiftRoster {
  shift: OpenShift;
  places: RosterPlace[];
}
/**
 * A shift with room for volunteers.
 */
export interface OpenShift {
  /**
   * A dated shift of a post (班次).
   */
  id: string;
  /**
   * A volunteer post (岗位).
   */
  post: string;
  post_name: string;
  place: string;
  day: string;
  /**
   * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
   * milliseconds since 1970 in the database.
   */
  from: string;
  /**
   * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
   * milliseconds since 1970 in the database.
   */
  to: string;
  places: number;
  places_left: number;
}
/**
 * One place.
 */
export interface RosterPlace {
  /**
   * A volunteer's place in a shift (报名).
   */
  sign_up: string;
  /**
   * A person we served (居民).
   */
  resident: string;
  /**
   * Masked.
   */
  name: string;
  number?: string | null;
  state: SignUpState;
}
/**
 * From the beginning to just before the end, never empty.
 */
export interface Span {
  /**
   * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
   * milliseconds since 1970 in the database.
   */
  from: string;
  /**
   * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
   * milliseconds since 1970 in the database.
   */
  to: string;
}
/**
 * Lists the shifts of some days in order of time.
 */
export interface VolunteersShiftsArgs {
  /**
   * The first day; today if it is left out.
   */
  day?: string | null;
  /**
   * How many days, 1 to 62.
   */
  days?: number;
  /**
   * A volunteer post (岗位).
   */
  post?: string | null;
}
/**
 * Signs a volunteer in, now or at a time that stands on paper. An earlier shift of theirs must be closed or
 * marked unconfirmed first.
 */
export interface VolunteersSignInArgs {
  /**
   * A volunteer's place in a shift (报名).
   */
  sign_up: string;
  /**
   * When they came, if it is entered later.
   */
  at?: string | null;
  /**
   * Why it is entered later.
   */
  reason?: string | null;
}
/**
 * The volunteer is here.
 */
export interface VolunteerSignedIn {
  /**
   * A moment, UTC, to the millisecond. Written as RFC 3339 with three decimals on the wire and as
   * milliseconds since 1970 in the database.
   */
  since: string;
}
/**
 * Signs a volunteer out, now or at a time that stands on paper; breaks are taken off (R-VO-4).
 */
export interface VolunteersSignOutArgs {
  /**
   * A volunteer's place in a shift (报名).
   */
  sign_up: string;
  break_minutes?: number;
  /**
   * When they went, if it is entered later.
   */
  at?: string | null;
  /**
   * Why it is entered later.
   */
  reason?: string | null;
}
/**
 * What will count once it is confirmed.
 */
export interface VolunteerSignedOut {
  minutes: number;
}
/**
 * Signs a volunteer up for a shift. Two shifts of one person never overlap (R-VO-4); a course, a booking or
 * an appointment then is a warning to accept.
 */
export interface VolunteersSignUpArgs {
  /**
   * A dated shift of a post (班次).
   */
  shift: string;
  /**
   * A person we served (居民).
   */
  resident: string;
  /**
   * One person at one counter, from call to finish (来访).
   */
  visit?: string | null;
  /**
   * The warnings that the clerk has read and accepted, by code; part of an action's arguments.
   */
  accept?: string[];
}
/**
 * The place.
 */
export interface ShiftTaken {
  /**
   * A volunteer's place in a shift (报名).
   */
  sign_up: string;
}
/**
 * Lists the services of the last 62 days that count nothing yet, the oldest first: signed out, or marked as
 * unconfirmed (R-VO-4).
 */
export interface VolunteersToConfirmArgs {
  /**
   * 1 to 50 rows; 20 if left out.
   */
  limit?: number;
}
/**
 * What waits.
 */
export interface ToConfirm {
  services: UncountedService[];
  /**
   * Whether there are more than the limit.
   */
  more: boolean;
}
/**
 * A service that counts nothing yet.
 */
export interface UncountedService {
  /**
   * A volunteer's place in a shift (报名).
   */
  sign_up: string;
  /**
   * A person we served (居民).
   */
  resident: string;
  /**
   * A dated shift of a post (班次).
   */
  shift: string;
  post: string;
  /**
   * Masked.
   */
  name: string;
  number?: string | null;
  /**
   * The start of the shift.
   */
  from: string;
  /**
   * The end of the shift.
   */
  to: string;
  state: SignUpState;
}
/**
 * Gives a place back, so that somebody else can have it.
 */
export interface VolunteersWithdrawArgs {
  /**
   * A volunteer's place in a shift (报名).
   */
  sign_up: string;
  reason: string;
}
/**
 * The place is free.
 */
export type SignUpWithdrawn = Record<string, never>;

export type ActionName = keyof Actions;
export type Args<Name extends ActionName> = Actions[Name]['args'];
export type Reply<Name extends ActionName> = Actions[Name]['reply'];

/** What an action touches: whoever shows it reads again. */
export type Topic =
  | 'appointments'
  | 'backups'
  | 'courses'
  | 'organisations'
  | 'queue'
  | 'receipts'
  | 'referrals'
  | 'reports'
  | 'residents'
  | 'rooms'
  | 'sites'
  | 'staff'
  | 'visits'
  | 'volunteers';

/** How each action works: whether it writes, and which topics it touches. */
export const actions: { readonly [Name in ActionName]: Behaviour } = {
  'appointments.add_advisor': { mode: 'write', topics: ['appointments'] },
  'appointments.add_slots': { mode: 'write', topics: ['appointments'] },
  'appointments.advisors': { mode: 'read', topics: [] },
  'appointments.book': { mode: 'write', topics: ['appointments'] },
  'appointments.cancel': { mode: 'write', topics: ['appointments'] },
  'appointments.change_advisor': { mode: 'write', topics: ['appointments'] },
  'appointments.check': { mode: 'read', topics: [] },
  'appointments.check_in': { mode: 'write', topics: ['appointments', 'queue'] },
  'appointments.day': { mode: 'read', topics: [] },
  'appointments.expected': { mode: 'read', topics: [] },
  'appointments.no_show': { mode: 'write', topics: ['appointments'] },
  'appointments.plan_slots': { mode: 'read', topics: [] },
  'appointments.reveal_phone': { mode: 'secret', topics: [] },
  'appointments.serve': { mode: 'write', topics: ['appointments'] },
  'appointments.slots': { mode: 'read', topics: [] },
  'audit.head': { mode: 'read', topics: [] },
  'audit.names': { mode: 'read', topics: [] },
  'audit.read': { mode: 'read', topics: [] },
  'audit.verify': { mode: 'read', topics: [] },
  'backups.list': { mode: 'read', topics: [] },
  'backups.make': { mode: 'write', topics: ['backups'] },
  'backups.verify': { mode: 'read', topics: [] },
  'calendar.affected': { mode: 'read', topics: [] },
  'calendar.announce_closure': { mode: 'write', topics: ['rooms', 'sites'] },
  'calendar.announce_hours': { mode: 'write', topics: ['rooms', 'sites'] },
  'calendar.day': { mode: 'read', topics: [] },
  'calendar.hours': { mode: 'read', topics: [] },
  'calendar.load_year': { mode: 'write', topics: ['sites'] },
  'calendar.set_hours': { mode: 'write', topics: ['rooms', 'sites'] },
  'calendar.set_season': { mode: 'write', topics: ['rooms', 'sites'] },
  'calendar.withdraw_closure': { mode: 'write', topics: ['rooms', 'sites'] },
  'calendar.withdraw_hours': { mode: 'write', topics: ['rooms', 'sites'] },
  'calendar.working_days': { mode: 'read', topics: [] },
  'calendar.year': { mode: 'read', topics: [] },
  'consultations.log': { mode: 'write', topics: ['referrals'] },
  'consultations.topics': { mode: 'read', topics: [] },
  'courses.accept_offer': { mode: 'write', topics: ['courses'] },
  'courses.add': { mode: 'write', topics: ['courses'] },
  'courses.attend': { mode: 'write', topics: ['courses'] },
  'courses.change': { mode: 'write', topics: ['courses'] },
  'courses.check': { mode: 'read', topics: [] },
  'courses.decline_offer': { mode: 'write', topics: ['courses'] },
  'courses.enrol': { mode: 'write', topics: ['courses'] },
  'courses.join_waiting_list': { mode: 'write', topics: ['courses'] },
  'courses.jump_queue': { mode: 'write', topics: ['courses'] },
  'courses.lapse_offers': { mode: 'write', topics: ['courses'] },
  'courses.list': { mode: 'read', topics: [] },
  'courses.offers': { mode: 'read', topics: [] },
  'courses.open': { mode: 'read', topics: [] },
  'courses.roster': { mode: 'read', topics: [] },
  'courses.waiting_list': { mode: 'read', topics: [] },
  'courses.withdraw': { mode: 'write', topics: ['courses'] },
  'organisations.find': { mode: 'read', topics: [] },
  'organisations.kinds': { mode: 'read', topics: [] },
  'organisations.open': { mode: 'read', topics: [] },
  'organisations.register': { mode: 'write', topics: ['organisations'] },
  'queue.call': { mode: 'write', topics: ['queue'] },
  'queue.call_next': { mode: 'write', topics: ['queue'] },
  'queue.close_day': { mode: 'write', topics: ['queue'] },
  'queue.estimate': { mode: 'read', topics: [] },
  'queue.issue': { mode: 'write', topics: ['queue'] },
  'queue.leave': { mode: 'write', topics: ['queue'] },
  'queue.mine': { mode: 'read', topics: [] },
  'queue.pass': { mode: 'write', topics: ['queue'] },
  'queue.print': { mode: 'read', topics: [] },
  'queue.readmit': { mode: 'write', topics: ['queue'] },
  'queue.recall': { mode: 'write', topics: ['queue'] },
  'queue.transfer': { mode: 'write', topics: ['queue', 'visits'] },
  'queue.waiting': { mode: 'read', topics: [] },
  'receipts.amount_in_words': { mode: 'read', topics: [] },
  'receipts.check': { mode: 'read', topics: [] },
  'receipts.find': { mode: 'read', topics: [] },
  'receipts.paper': { mode: 'read', topics: [] },
  'receipts.preview': { mode: 'read', topics: [] },
  'receipts.print': { mode: 'write', topics: ['receipts'] },
  'receipts.reissue': { mode: 'write', topics: ['receipts', 'visits'] },
  'receipts.view': { mode: 'read', topics: [] },
  'receipts.void': { mode: 'write', topics: ['receipts'] },
  'recovery_key.draw': { mode: 'secret', topics: [] },
  'recovery_key.keep': { mode: 'write', topics: [] },
  'referrals.answer': { mode: 'write', topics: ['referrals'] },
  'referrals.list': { mode: 'read', topics: [] },
  'referrals.make': { mode: 'write', topics: ['referrals'] },
  'reports.day': { mode: 'read', topics: [] },
  'reports.finalise': { mode: 'write', topics: ['queue', 'reports'] },
  'reports.frozen': { mode: 'read', topics: [] },
  'reports.list': { mode: 'read', topics: [] },
  'reports.month': { mode: 'read', topics: [] },
  'reports.paper': { mode: 'read', topics: [] },
  'reports.print': { mode: 'read', topics: [] },
  'reports.revise': { mode: 'write', topics: ['queue', 'reports'] },
  'reports.year': { mode: 'read', topics: [] },
  'residents.check_document': { mode: 'read', topics: [] },
  'residents.check_name': { mode: 'read', topics: [] },
  'residents.check_phone': { mode: 'read', topics: [] },
  'residents.find': { mode: 'read', topics: [] },
  'residents.history': { mode: 'read', topics: [] },
  'residents.open': { mode: 'read', topics: [] },
  'residents.open_minor': { mode: 'secret', topics: [] },
  'residents.register': { mode: 'write', topics: ['residents'] },
  'residents.unmask': { mode: 'secret', topics: [] },
  'residents.update': { mode: 'write', topics: ['residents'] },
  'rooms.add': { mode: 'write', topics: ['rooms'] },
  'rooms.approve': { mode: 'write', topics: ['rooms'] },
  'rooms.book': { mode: 'write', topics: ['rooms'] },
  'rooms.book_series': { mode: 'write', topics: ['rooms'] },
  'rooms.booking': { mode: 'read', topics: [] },
  'rooms.cancel': { mode: 'write', topics: ['rooms'] },
  'rooms.change': { mode: 'write', topics: ['rooms'] },
  'rooms.check': { mode: 'read', topics: [] },
  'rooms.check_series': { mode: 'read', topics: [] },
  'rooms.close': { mode: 'write', topics: ['rooms'] },
  'rooms.day': { mode: 'read', topics: [] },
  'rooms.find': { mode: 'read', topics: [] },
  'rooms.finish': { mode: 'write', topics: ['rooms'] },
  'rooms.list': { mode: 'read', topics: [] },
  'rooms.mark_no_show': { mode: 'write', topics: ['rooms'] },
  'rooms.month': { mode: 'read', topics: [] },
  'rooms.move': { mode: 'write', topics: ['rooms'] },
  'rooms.print_setting_up_sheet': { mode: 'read', topics: [] },
  'rooms.reject': { mode: 'write', topics: ['rooms'] },
  'rooms.reveal_phone': { mode: 'secret', topics: [] },
  'rooms.setting_up_sheet': { mode: 'read', topics: [] },
  'rooms.start': { mode: 'write', topics: ['rooms'] },
  'rooms.to_approve': { mode: 'read', topics: [] },
  'sites.add_counter': { mode: 'write', topics: ['sites'] },
  'sites.add_place': { mode: 'write', topics: ['sites'] },
  'sites.add_station': { mode: 'write', topics: ['sites'] },
  'sites.change': { mode: 'write', topics: ['sites'] },
  'sites.close': { mode: 'write', topics: ['sites'] },
  'sites.counters': { mode: 'read', topics: [] },
  'sites.directory': { mode: 'read', topics: [] },
  'sites.front': { mode: 'read', topics: [] },
  'sites.rename_counter': { mode: 'write', topics: ['sites'] },
  'sites.rename_station': { mode: 'write', topics: ['sites'] },
  'sites.set_up': { mode: 'secret', topics: [] },
  'staff.add': { mode: 'write', topics: ['staff'] },
  'staff.change': { mode: 'write', topics: ['staff'] },
  'staff.change_password': { mode: 'write', topics: [] },
  'staff.close': { mode: 'write', topics: ['staff'] },
  'staff.confirm': { mode: 'secret', topics: [] },
  'staff.list': { mode: 'read', topics: [] },
  'staff.lock': { mode: 'secret', topics: [] },
  'staff.me': { mode: 'read', topics: [] },
  'staff.on_duty': { mode: 'read', topics: [] },
  'staff.reopen': { mode: 'write', topics: ['staff'] },
  'staff.reset_password': { mode: 'write', topics: [] },
  'staff.set_pin': { mode: 'write', topics: [] },
  'staff.set_roles': { mode: 'write', topics: ['staff'] },
  'staff.sign_in': { mode: 'secret', topics: [] },
  'staff.sign_out': { mode: 'secret', topics: ['staff'] },
  'staff.switch': { mode: 'secret', topics: ['staff'] },
  'staff.unlock': { mode: 'secret', topics: [] },
  'visits.finish': { mode: 'write', topics: ['queue', 'receipts', 'visits'] },
  'visits.get': { mode: 'read', topics: [] },
  'visits.leave': { mode: 'write', topics: ['queue', 'visits'] },
  'visits.list': { mode: 'read', topics: [] },
  'visits.mine': { mode: 'read', topics: [] },
  'visits.open': { mode: 'write', topics: ['queue', 'visits'] },
  'visits.park': { mode: 'write', topics: ['queue', 'visits'] },
  'visits.remove_item': { mode: 'write', topics: ['visits'] },
  'visits.resume': { mode: 'write', topics: ['queue', 'visits'] },
  'visits.save_draft': { mode: 'write', topics: [] },
  'visits.set_agent': { mode: 'write', topics: ['visits'] },
  'visits.settle': { mode: 'write', topics: ['visits'] },
  'volunteers.add_post': { mode: 'write', topics: ['volunteers'] },
  'volunteers.add_shifts': { mode: 'write', topics: ['volunteers'] },
  'volunteers.change_post': { mode: 'write', topics: ['volunteers'] },
  'volunteers.check': { mode: 'read', topics: [] },
  'volunteers.confirm_hours': { mode: 'write', topics: ['volunteers'] },
  'volunteers.hours': { mode: 'read', topics: [] },
  'volunteers.mark_absent': { mode: 'write', topics: ['volunteers'] },
  'volunteers.mark_unconfirmed': { mode: 'write', topics: ['volunteers'] },
  'volunteers.posts': { mode: 'read', topics: [] },
  'volunteers.present': { mode: 'read', topics: [] },
  'volunteers.register': { mode: 'write', topics: ['volunteers'] },
  'volunteers.reverse_hours': { mode: 'write', topics: ['volunteers'] },
  'volunteers.roster': { mode: 'read', topics: [] },
  'volunteers.shifts': { mode: 'read', topics: [] },
  'volunteers.sign_in': { mode: 'write', topics: ['volunteers'] },
  'volunteers.sign_out': { mode: 'write', topics: ['volunteers'] },
  'volunteers.sign_up': { mode: 'write', topics: ['volunteers'] },
  'volunteers.to_confirm': { mode: 'read', topics: [] },
  'volunteers.withdraw': { mode: 'write', topics: ['volunteers'] },
};

interface Behaviour {
  readonly mode: 'read' | 'write' | 'secret';
  readonly topics: readonly Topic[];
}
