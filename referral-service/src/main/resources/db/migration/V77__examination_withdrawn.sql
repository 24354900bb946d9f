-- An examination that was recorded for the wrong child is taken back; its versions stay.
alter table examination drop constraint examination_state_check;
alter table examination add constraint examination_state_check
  check (state in ('EXAMINED', 'OPINION_GIVEN', 'REPORTED', 'WITHDRAWN'));
