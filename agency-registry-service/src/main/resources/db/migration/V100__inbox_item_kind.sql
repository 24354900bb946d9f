-- Beside those who read and write the inbox; with V99 in one transaction its lock would keep them out meanwhile.
alter table inbox_item validate constraint inbox_item_kind_check;
