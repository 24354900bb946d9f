-- The record of a decision on an application is put right by another one. Each has one successor at most: the chain has no branches.
alter table scheme_decision add column corrects uuid unique references scheme_decision;
