BEGIN TRANSACTION;
CREATE TABLE balance (at TEXT PRIMARY KEY, amount INTEGER NOT NULL);
INSERT INTO "balance" VALUES('2026-11-22T12:00:00.000000+00:00',230800000);
CREATE TABLE project (
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL DEFAULT '', position REAL NOT NULL DEFAULT 0,
        archived_at TEXT, budget INTEGER,
        style TEXT NOT NULL DEFAULT '', defaults TEXT NOT NULL DEFAULT '{}'
    );
INSERT INTO "project" VALUES(1,'00000000000000000000000000000000','',0.0,NULL,NULL,'','{}');
INSERT INTO "project" VALUES(2,'cccccccccccccccccccccccccccccccc','Kite film',1.0,'2026-11-22T12:34:56.789012+00:00',50000000,'soft light','{"model": "sora2"}');
CREATE TABLE shelf (
            seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
            project_id TEXT NOT NULL DEFAULT '', name TEXT NOT NULL, kind TEXT NOT NULL,
            media TEXT NOT NULL, content TEXT NOT NULL, milliseconds INTEGER NOT NULL,
            created_at TEXT NOT NULL
        );
INSERT INTO "shelf" VALUES(1,'eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee','cccccccccccccccccccccccccccccccc','Mara','cast','picture','5555555555555555555555555555555555555555555555555555555555555555',0,'2026-11-22T12:00:00.000000+00:00');
INSERT INTO "shelf" VALUES(2,'ffffffffffffffffffffffffffffffff','','old_mill','place','video','6666666666666666666666666666666666666666666666666666666666666666',4500,'2026-11-22T12:34:56.789012+00:00');
CREATE TABLE shot (
        seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
        project_id TEXT NOT NULL, number INTEGER NOT NULL, position REAL NOT NULL,
        name TEXT NOT NULL DEFAULT '', chosen_id TEXT, last_number INTEGER NOT NULL,
        created_at TEXT NOT NULL, previous_id TEXT,
        sentence TEXT NOT NULL DEFAULT '', settings TEXT NOT NULL DEFAULT '{}',
        inputs TEXT NOT NULL DEFAULT '{}', note TEXT NOT NULL DEFAULT ''
    );
INSERT INTO "shot" VALUES(1,'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','00000000000000000000000000000000',1,1.0,'','bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',2,'2026-11-22T12:00:00.000000+00:00',NULL,'','{}','{}','');
INSERT INTO "shot" VALUES(2,'dddddddddddddddddddddddddddddddd','cccccccccccccccccccccccccccccccc',1,1.5,'Opening',NULL,4,'2026-11-22T12:00:00.000000+00:00','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','A kite climbs','{"model":"sora2","options":{"seconds":8}}','{"inputs":[{"role":"first_frame","link":"https://example.com/a.png"}]}','wind');
CREATE TABLE task (
            seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
            state TEXT NOT NULL, number INTEGER NOT NULL,
            created_at TEXT NOT NULL, changed_at TEXT NOT NULL,
            model_id TEXT NOT NULL, prompt TEXT NOT NULL, seconds INTEGER NOT NULL,
            aspect_ratio TEXT, resolution TEXT, sound INTEGER,
            wire_model TEXT NOT NULL, task_type TEXT NOT NULL, sent_input TEXT NOT NULL,
            estimate INTEGER NOT NULL, estimate_certain INTEGER NOT NULL,
            batch_id TEXT NOT NULL, batch_index INTEGER NOT NULL, parent_id TEXT,
            held INTEGER NOT NULL, sent_at TEXT, evidence TEXT NOT NULL,
            remote_id TEXT, quoted INTEGER, charged INTEGER,
            answer TEXT, last_error TEXT, last_contact TEXT, transfer TEXT,
            clip TEXT, clip_bytes INTEGER, link_dead INTEGER NOT NULL, starred INTEGER NOT NULL
        , tags TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '', binned_at TEXT, erased_at TEXT, options TEXT NOT NULL DEFAULT '{}', shot_id TEXT NOT NULL DEFAULT '', shot_number INTEGER NOT NULL DEFAULT 0, seen_at TEXT, queue_place REAL, paused INTEGER NOT NULL DEFAULT 0, imported INTEGER NOT NULL DEFAULT 0, inputs TEXT NOT NULL DEFAULT '{}', sent_config TEXT NOT NULL DEFAULT '{}', in_frame INTEGER, out_frame INTEGER);
INSERT INTO "task" VALUES(1,'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','submitting',1,'2026-11-22T12:00:00.000000+00:00','2026-11-22T12:34:56.789012+00:00','sora2','paper boat',8,NULL,NULL,NULL,'sora2','sora2-video','{"prompt": "paper boat drifting"}',6400000,1,'',0,NULL,0,NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,0,'','',NULL,NULL,'{}','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',1,'2026-11-22T12:34:56.789012+00:00',2.0,1,0,'{"first": "f00d"}','{"service_mode": "public"}',10,90);
INSERT INTO "task" VALUES(2,'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb','downloading',12,'2026-11-22T12:00:00.000000+00:00','2026-11-22T12:34:56.789012+00:00','sora2','ein Boot 🛶',8,'16:9','720p',0,'sora2','sora2-video','{"prompt": "paper boat drifting"}',6400000,0,'press',2,'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',1,'2026-11-22T12:00:00.000000+00:00','http11.send_request_body.complete','remote-1',0,6400000,'{"id":"remote-1","status":"completed","word":"Completed","model":"sora2","task_type":"sora2-video","input":"{\"prompt\": \"\u00fc\"}","config":"{\"service_mode\": \"public\"}","output":"{\"video_url\": \"x\"}","video_url":"https://files.example/clip.mp4?sig=1","created_at":"2026-11-22T12:00:00.000000+00:00","started_at":"2026-11-22T12:00:00.000000+00:00","ended_at":"2026-11-22T12:34:56.789012+00:00","usage":["point",1,2],"private_pool":false,"detail":"d","logs":["one","two"],"error":[10000,"m","r","d"]}','{"category":"limit","text":"t","raw":"r","code":0,"at":"2026-11-22T12:00:00.000000+00:00","retry_at":"2026-11-22T12:34:56.789012+00:00"}','2026-11-22T12:34:56.789012+00:00','{"url":"https://x.example/c","etag":"\"e\"","last_modified":"m","length":0}','2026-11-22 0012 boat.mp4',0,1,1,'Boot,über uns','the second half','2026-11-22T12:00:00.000000+00:00','2026-11-22T12:34:56.789012+00:00','{"seed":42,"negative_prompt":"blur"}','aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',2,'2026-11-22T12:34:56.789012+00:00',NULL,0,0,'{}','{}',NULL,NULL);
CREATE TABLE transition (
            seq INTEGER PRIMARY KEY,
            task_id TEXT NOT NULL REFERENCES task (id), at TEXT NOT NULL,
            before TEXT, after TEXT NOT NULL, note TEXT NOT NULL
        );
INSERT INTO "transition" VALUES(1,'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','2026-11-22T12:00:00.000000+00:00',NULL,'draft','');
INSERT INTO "transition" VALUES(2,'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb','2026-11-22T12:00:00.000000+00:00',NULL,'downloading','');
INSERT INTO "transition" VALUES(3,'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa','2026-11-22T12:34:56.789012+00:00','draft','submitting','note');
CREATE INDEX task_clip ON task (clip) WHERE clip IS NOT NULL;
CREATE INDEX task_moment ON task (coalesce(sent_at, created_at));
CREATE INDEX task_number ON task (number);
CREATE INDEX task_open ON task (state) WHERE state NOT IN ('ready', 'failed', 'dismissed') OR state = 'failed' AND (seen_at IS NULL OR remote_id IS NOT NULL AND charged IS NULL);
CREATE INDEX task_remote ON task (remote_id) WHERE remote_id IS NOT NULL;
CREATE INDEX task_shot ON task (shot_id);
CREATE INDEX transition_task ON transition (task_id);
COMMIT;
PRAGMA user_version = 6;
