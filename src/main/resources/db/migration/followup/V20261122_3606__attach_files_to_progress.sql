create table followup.progress_evidence (
  progress_id bigint not null references followup.progress,
  ordinal     int not null,
  name        text not null,
  file_hash   text not null references document.file,
  primary key (progress_id, ordinal)
);

create trigger append_only before update or delete or truncate on followup.progress_evidence
  for each statement execute function document.refuse_change();
