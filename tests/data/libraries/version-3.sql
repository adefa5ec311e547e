BEGIN TRANSACTION;
CREATE TABLE _sqlite_migrations (id INTEGER PRIMARY KEY, migration_set TEXT, name TEXT, applied_at TEXT, UNIQUE (migration_set, name)) STRICT;
INSERT INTO "_sqlite_migrations" VALUES(1,'briefdesk','version_1','2026-11-26 11:51:24.060007+00:00');
INSERT INTO "_sqlite_migrations" VALUES(2,'briefdesk','version_2','2026-11-26 18:07:54.431589+00:00');
INSERT INTO "_sqlite_migrations" VALUES(3,'briefdesk','version_3','2026-11-26 21:20:03.120887+00:00');
CREATE TABLE anchor (id INTEGER PRIMARY KEY AUTOINCREMENT, annotation_id INTEGER NOT NULL UNIQUE REFERENCES annotation(id), version_id INTEGER NOT NULL REFERENCES version(id), placement TEXT NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL CHECK (start <= stop), exact TEXT NOT NULL, prefix TEXT NOT NULL, suffix TEXT NOT NULL, block TEXT NOT NULL, section TEXT NOT NULL, occurrence INTEGER NOT NULL, hash TEXT NOT NULL) STRICT;
INSERT INTO "anchor" VALUES(1,1,1,'placed',497,502,'假名化信息','5款)。制作之后,可以变更利用目的,也不必应对披露等请求;但是,','原则上不得提供给第三方,也不得为识别本人而与其他信息对照(第41','b8','["II. 四条取得途径", "2. 假名加工信息的内部利用"]',1,'5f2624fa7b882e864e971e3e054cb1a0');
CREATE TABLE annotation (id INTEGER PRIMARY KEY AUTOINCREMENT, briefing_id INTEGER NOT NULL REFERENCES briefing(id), kind TEXT NOT NULL, state TEXT NOT NULL, internal INTEGER NOT NULL CHECK (internal IN (0, 1)), author TEXT NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL, body TEXT NOT NULL, tags TEXT NOT NULL, deleted_at TEXT, hash TEXT NOT NULL) STRICT;
INSERT INTO "annotation" VALUES(1,1,'question','open',0,'佐藤','2026-11-26T11:51:24.266Z','2026-11-26T11:51:24.266Z','见脚注','[]',NULL,'81ea4db99b86be783b3de5e4c4d4084f');
CREATE TABLE briefing (id INTEGER PRIMARY KEY AUTOINCREMENT, matter_id INTEGER NOT NULL REFERENCES matter(id), title TEXT NOT NULL, number TEXT NOT NULL, date TEXT NOT NULL, issuer TEXT NOT NULL, authors TEXT NOT NULL, translators TEXT NOT NULL, language TEXT NOT NULL, added TEXT NOT NULL, deleted_at TEXT, hash TEXT NOT NULL) STRICT;
INSERT INTO "briefing" VALUES(1,2,'日本医疗数据的取得途径与合规要点','No.SAMPLE_002','2025-12-22','','["甲野 一郎"]','["乙川 文"]','zh-Hans','2026-11-26T11:51:24.069Z',NULL,'62e3a78328800c830e041259a828edd1');
CREATE TABLE change (seq INTEGER PRIMARY KEY, set_id INTEGER NOT NULL REFERENCES change_set(id) DEFERRABLE INITIALLY DEFERRED, tbl TEXT NOT NULL, row_id INTEGER NOT NULL, op TEXT NOT NULL CHECK (op IN ('insert', 'update', 'delete')), old TEXT, new TEXT, new_hash TEXT) STRICT;
INSERT INTO "change" VALUES(1,1,'matter',1,'insert',NULL,'{"id":1,"client":"","number":"","name":"","hash":"6e9349f5b39c54f837e10def26ad8bd6"}','6e9349f5b39c54f837e10def26ad8bd6');
INSERT INTO "change" VALUES(2,2,'matter',2,'insert',NULL,'{"id":2,"client":"","number":"2026-1","name":"","hash":"7911949e36a095b5924f41ba6c514e2d"}','7911949e36a095b5924f41ba6c514e2d');
INSERT INTO "change" VALUES(3,3,'briefing',1,'insert',NULL,'{"id":1,"matter_id":2,"title":"日本医疗数据的取得途径与合规要点","number":"No.SAMPLE_002","date":"2025-12-22","issuer":"","authors":"[\"甲野 一郎\"]","translators":"[\"乙川 文\"]","language":"zh-Hans","added":"2026-11-26T11:51:24.069Z","deleted_at":null,"hash":"62e3a78328800c830e041259a828edd1"}','62e3a78328800c830e041259a828edd1');
INSERT INTO "change" VALUES(4,3,'version',1,'insert',NULL,'{"id":1,"briefing_id":1,"document_id":1,"ordinal":1,"added":"2026-11-26T11:51:24.069Z","hash":"356294c57491127b251b8f22b40d4817"}','356294c57491127b251b8f22b40d4817');
INSERT INTO "change" VALUES(5,3,'source',1,'insert',NULL,'{"id":1,"url":"https://www.cas.go.jp/jp/seisaku/digital_gyozaikaikaku/pdf/torimatome_honbun2025.pdf","host":"www.cas.go.jp","issuer":"内閣官房","title":"数字行财政改革汇总 2025","kind":"cabinet","hash":"7052e3dfa4421dccb5b1e60e80a61981"}','7052e3dfa4421dccb5b1e60e80a61981');
INSERT INTO "change" VALUES(6,3,'source',2,'insert',NULL,'{"id":2,"url":"https://laws.e-gov.go.jp/law/415AC0000000057","host":"laws.e-gov.go.jp","issuer":"e-Gov法令検索","title":"关于个人信息保护的法律","kind":"law","hash":"80185a2953a45c8bb25a18e3150f8af4"}','80185a2953a45c8bb25a18e3150f8af4');
INSERT INTO "change" VALUES(7,3,'source',3,'insert',NULL,'{"id":3,"url":"https://www.ppc.go.jp/personalinfo/legal/","host":"www.ppc.go.jp","issuer":"個人情報保護委員会","title":"","kind":"ministry","hash":"61e985de89d6567abfebc9ae8fd507a2"}','61e985de89d6567abfebc9ae8fd507a2');
INSERT INTO "change" VALUES(8,3,'source',4,'insert',NULL,'{"id":4,"url":"https://laws.e-gov.go.jp/law/429AC0000000028","host":"laws.e-gov.go.jp","issuer":"e-Gov法令検索","title":"","kind":"law","hash":"d4f4726f12cf324ac048b803503868fa"}','d4f4726f12cf324ac048b803503868fa');
INSERT INTO "change" VALUES(9,3,'source',5,'insert',NULL,'{"id":5,"url":"https://www.shugiin.go.jp/internet/itdb_housei.nsf/html/housei/21120230526035.htm","host":"www.shugiin.go.jp","issuer":"衆議院","title":"","kind":"law","hash":"ae0357eb3d7705bf192dac33393dc73a"}','ae0357eb3d7705bf192dac33393dc73a');
INSERT INTO "change" VALUES(10,3,'source',6,'insert',NULL,'{"id":6,"url":"https://www8.cao.go.jp/iryou/index.html","host":"www8.cao.go.jp","issuer":"内閣府","title":"","kind":"cabinet","hash":"421c30d3cb8581e154b86b2ce3e90b40"}','421c30d3cb8581e154b86b2ce3e90b40');
INSERT INTO "change" VALUES(11,3,'source',7,'insert',NULL,'{"id":7,"url":"https://www.mhlw.go.jp/content/10808000/001140173.pdf","host":"www.mhlw.go.jp","issuer":"厚生労働省","title":"","kind":"ministry","hash":"5f7ae82fabf1dbe8d702cc76b3fc4550"}','5f7ae82fabf1dbe8d702cc76b3fc4550');
INSERT INTO "change" VALUES(12,3,'source',8,'insert',NULL,'{"id":8,"url":"https://www.mhlw.go.jp/stf/topics/bukyoku/soumu/houritu/217.html","host":"www.mhlw.go.jp","issuer":"厚生労働省","title":"","kind":"ministry","hash":"b92d2302764a9f1a9e3d5ff19cceac7d"}','b92d2302764a9f1a9e3d5ff19cceac7d');
INSERT INTO "change" VALUES(13,3,'source',9,'insert',NULL,'{"id":9,"url":"https://www.cas.go.jp/jp/seisaku/digital_gyozaikaikaku/pdf/data_houshin_honbun.pdf","host":"www.cas.go.jp","issuer":"内閣官房","title":"","kind":"cabinet","hash":"acfef7b8dbfdf795de4cd81e14a7519f"}','acfef7b8dbfdf795de4cd81e14a7519f');
INSERT INTO "change" VALUES(14,3,'source',10,'insert',NULL,'{"id":10,"url":"https://www.cas.go.jp/jp/seisaku/digital_gyozaikaikaku/pdf/data_houshin_gaiyou.pdf","host":"www.cas.go.jp","issuer":"内閣官房","title":"","kind":"cabinet","hash":"a987966802157292368baaec70a0d3ee"}','a987966802157292368baaec70a0d3ee');
INSERT INTO "change" VALUES(15,3,'source',11,'insert',NULL,'{"id":11,"url":"https://www8.cao.go.jp/kisei-kaikaku/kisei/publication/p_plan.html","host":"www8.cao.go.jp","issuer":"内閣府","title":"","kind":"cabinet","hash":"34c803e0533838f569f948fe183e6967"}','34c803e0533838f569f948fe183e6967');
INSERT INTO "change" VALUES(16,3,'source',12,'insert',NULL,'{"id":12,"url":"https://www.ppc.go.jp/personalinfo/3nengotominaoshi/","host":"www.ppc.go.jp","issuer":"個人情報保護委員会","title":"关于对〈个人信息保护法〉制度性课题的思考","kind":"ministry","hash":"e2624e1d75d4d41275586ddce0fb10f4"}','e2624e1d75d4d41275586ddce0fb10f4');
INSERT INTO "change" VALUES(17,3,'source',13,'insert',NULL,'{"id":13,"url":"https://eur-lex.europa.eu/eli/reg/2025/327/oj","host":"eur-lex.europa.eu","issuer":"EUR-Lex","title":"","kind":"eu","hash":"96439004ed5fa2b3869d01f9a00a2462"}','96439004ed5fa2b3869d01f9a00a2462');
INSERT INTO "change" VALUES(18,3,'citation',1,'insert',NULL,'{"id":1,"briefing_id":1,"source_id":1,"footnote":"1:1","start":2257,"stop":2341,"page":1,"quote":"数字行财政改革汇总 2025","state":"unverified","hash":"19ce1ed9d5d998bad60209048c67b980"}','19ce1ed9d5d998bad60209048c67b980');
INSERT INTO "change" VALUES(19,3,'citation',2,'insert',NULL,'{"id":2,"briefing_id":1,"source_id":2,"footnote":"1:2","start":2377,"stop":2421,"page":1,"quote":"关于个人信息保护的法律","state":"unverified","hash":"52e549108beac9f2a93ebfd2e6c41ac6"}','52e549108beac9f2a93ebfd2e6c41ac6');
INSERT INTO "change" VALUES(20,3,'citation',3,'insert',NULL,'{"id":3,"briefing_id":1,"source_id":3,"footnote":"1:3","start":2445,"stop":2486,"page":1,"quote":"","state":"unverified","hash":"691009d2a8365dd9106ad86f164d6636"}','691009d2a8365dd9106ad86f164d6636');
INSERT INTO "change" VALUES(21,3,'citation',4,'insert',NULL,'{"id":4,"briefing_id":1,"source_id":4,"footnote":"2:4","start":2517,"stop":2561,"page":2,"quote":"","state":"unverified","hash":"aaca904008a16d28f2e07acf04e7dc82"}','aaca904008a16d28f2e07acf04e7dc82');
INSERT INTO "change" VALUES(22,3,'citation',5,'insert',NULL,'{"id":5,"briefing_id":1,"source_id":5,"footnote":"2:5","start":2569,"stop":2650,"page":2,"quote":"","state":"unverified","hash":"1b6de6f63b863065bef9755a10bba6bf"}','1b6de6f63b863065bef9755a10bba6bf');
INSERT INTO "change" VALUES(23,3,'citation',6,'insert',NULL,'{"id":6,"briefing_id":1,"source_id":6,"footnote":"2:6","start":2721,"stop":2760,"page":2,"quote":"","state":"unverified","hash":"44bf1d1dd4ed1294f600454be8c19ddf"}','44bf1d1dd4ed1294f600454be8c19ddf');
INSERT INTO "change" VALUES(24,3,'citation',7,'insert',NULL,'{"id":7,"briefing_id":1,"source_id":7,"footnote":"2:7","start":2788,"stop":2841,"page":2,"quote":"","state":"unverified","hash":"d136e0d9dce89a25ca93bd33e8374f65"}','d136e0d9dce89a25ca93bd33e8374f65');
INSERT INTO "change" VALUES(25,3,'citation',8,'insert',NULL,'{"id":8,"briefing_id":1,"source_id":8,"footnote":"3:9","start":2925,"stop":2989,"page":3,"quote":"","state":"unverified","hash":"0f72468cfcc446af7b2806d1fcc5c9fd"}','0f72468cfcc446af7b2806d1fcc5c9fd');
INSERT INTO "change" VALUES(26,3,'citation',9,'insert',NULL,'{"id":9,"briefing_id":1,"source_id":9,"footnote":"3:10","start":3011,"stop":3093,"page":3,"quote":"","state":"unverified","hash":"608d3c372d7197fc4c929d65b150eef6"}','608d3c372d7197fc4c929d65b150eef6');
INSERT INTO "change" VALUES(27,3,'citation',10,'insert',NULL,'{"id":10,"briefing_id":1,"source_id":10,"footnote":"3:10","start":3098,"stop":3180,"page":3,"quote":"","state":"unverified","hash":"7589bfba52bf3704740e218387327a09"}','7589bfba52bf3704740e218387327a09');
INSERT INTO "change" VALUES(28,3,'citation',11,'insert',NULL,'{"id":11,"briefing_id":1,"source_id":11,"footnote":"3:11","start":3213,"stop":3279,"page":3,"quote":"","state":"unverified","hash":"026a58e3130c9676959221867685838c"}','026a58e3130c9676959221867685838c');
INSERT INTO "change" VALUES(29,3,'citation',12,'insert',NULL,'{"id":12,"briefing_id":1,"source_id":12,"footnote":"3:12","start":3325,"stop":3377,"page":3,"quote":"关于对〈个人信息保护法〉制度性课题的思考","state":"unverified","hash":"c7cd3e47ddd06bdb997dc492ab0963e9"}','c7cd3e47ddd06bdb997dc492ab0963e9');
INSERT INTO "change" VALUES(30,3,'citation',13,'insert',NULL,'{"id":13,"briefing_id":1,"source_id":13,"footnote":"4:13","start":3407,"stop":3452,"page":4,"quote":"","state":"unverified","hash":"dfefa56e094e810abd9405fc787fa324"}','dfefa56e094e810abd9405fc787fa324');
INSERT INTO "change" VALUES(31,4,'annotation',1,'insert',NULL,'{"id":1,"briefing_id":1,"kind":"question","state":"open","internal":0,"author":"佐藤","created":"2026-11-26T11:51:24.266Z","modified":"2026-11-26T11:51:24.266Z","body":"见脚注","tags":"[]","deleted_at":null,"hash":"81ea4db99b86be783b3de5e4c4d4084f"}','81ea4db99b86be783b3de5e4c4d4084f');
INSERT INTO "change" VALUES(32,4,'anchor',1,'insert',NULL,'{"id":1,"annotation_id":1,"version_id":1,"placement":"placed","start":497,"stop":502,"exact":"假名化信息","prefix":"5款)。制作之后,可以变更利用目的,也不必应对披露等请求;但是,","suffix":"原则上不得提供给第三方,也不得为识别本人而与其他信息对照(第41","block":"b8","section":"[\"II. 四条取得途径\", \"2. 假名加工信息的内部利用\"]","occurrence":1,"hash":"5f2624fa7b882e864e971e3e054cb1a0"}','5f2624fa7b882e864e971e3e054cb1a0');
CREATE TABLE change_set (id INTEGER PRIMARY KEY, label TEXT NOT NULL, at TEXT NOT NULL, undo_of INTEGER REFERENCES change_set(id), schema_version INTEGER NOT NULL, chain TEXT NOT NULL) STRICT;
INSERT INTO "change_set" VALUES(1,'Create the library','2026-11-26T11:51:24.062Z',NULL,0,'ed83eb076c6d50c9b0ce45e4c03cf38dab575331f51c11ba24b1345a794af45b');
INSERT INTO "change_set" VALUES(2,'Add matter','2026-11-26T11:51:24.068Z',NULL,1,'9e2f59fe185c94fe49aa5d892b3dfb5f0a4fce426c4c560a5f290048ecc58101');
INSERT INTO "change_set" VALUES(3,'Import briefing','2026-11-26T11:51:24.258Z',NULL,1,'137a0035eb3c5e3c6dd15cff8238400212d6352653de86fac63d857088e6bd33');
INSERT INTO "change_set" VALUES(4,'Add comment','2026-11-26T11:51:24.270Z',NULL,1,'4372ec9de702b34e6937f5279dab7d230ab33d829cab41a4672d68850e87685d');
CREATE TABLE citation (id INTEGER PRIMARY KEY AUTOINCREMENT, briefing_id INTEGER NOT NULL REFERENCES briefing(id), source_id INTEGER NOT NULL REFERENCES source(id), footnote TEXT, start INTEGER NOT NULL, stop INTEGER NOT NULL, page INTEGER, quote TEXT NOT NULL, state TEXT NOT NULL, hash TEXT NOT NULL) STRICT;
INSERT INTO "citation" VALUES(1,1,1,'1:1',2257,2341,1,'数字行财政改革汇总 2025','unverified','19ce1ed9d5d998bad60209048c67b980');
INSERT INTO "citation" VALUES(2,1,2,'1:2',2377,2421,1,'关于个人信息保护的法律','unverified','52e549108beac9f2a93ebfd2e6c41ac6');
INSERT INTO "citation" VALUES(3,1,3,'1:3',2445,2486,1,'','unverified','691009d2a8365dd9106ad86f164d6636');
INSERT INTO "citation" VALUES(4,1,4,'2:4',2517,2561,2,'','unverified','aaca904008a16d28f2e07acf04e7dc82');
INSERT INTO "citation" VALUES(5,1,5,'2:5',2569,2650,2,'','unverified','1b6de6f63b863065bef9755a10bba6bf');
INSERT INTO "citation" VALUES(6,1,6,'2:6',2721,2760,2,'','unverified','44bf1d1dd4ed1294f600454be8c19ddf');
INSERT INTO "citation" VALUES(7,1,7,'2:7',2788,2841,2,'','unverified','d136e0d9dce89a25ca93bd33e8374f65');
INSERT INTO "citation" VALUES(8,1,8,'3:9',2925,2989,3,'','unverified','0f72468cfcc446af7b2806d1fcc5c9fd');
INSERT INTO "citation" VALUES(9,1,9,'3:10',3011,3093,3,'','unverified','608d3c372d7197fc4c929d65b150eef6');
INSERT INTO "citation" VALUES(10,1,10,'3:10',3098,3180,3,'','unverified','7589bfba52bf3704740e218387327a09');
INSERT INTO "citation" VALUES(11,1,11,'3:11',3213,3279,3,'','unverified','026a58e3130c9676959221867685838c');
INSERT INTO "citation" VALUES(12,1,12,'3:12',3325,3377,3,'关于对〈个人信息保护法〉制度性课题的思考','unverified','c7cd3e47ddd06bdb997dc492ab0963e9');
INSERT INTO "citation" VALUES(13,1,13,'4:13',3407,3452,4,'','unverified','dfefa56e094e810abd9405fc787fa324');
CREATE TABLE copy (id INTEGER PRIMARY KEY AUTOINCREMENT, source_id INTEGER NOT NULL REFERENCES source(id), sha256 TEXT NOT NULL, name TEXT NOT NULL, pages INTEGER, added TEXT NOT NULL, hash TEXT NOT NULL) STRICT;
CREATE TABLE correction (id INTEGER PRIMARY KEY AUTOINCREMENT, briefing_id INTEGER NOT NULL REFERENCES briefing(id), kind TEXT NOT NULL, raw_start INTEGER NOT NULL, raw_stop INTEGER NOT NULL CHECK (raw_start <= raw_stop), raw TEXT NOT NULL, value TEXT NOT NULL, at TEXT NOT NULL, hash TEXT NOT NULL) STRICT;
CREATE TABLE current_set (only INTEGER PRIMARY KEY CHECK (only = 1), id INTEGER) STRICT;
INSERT INTO "current_set" VALUES(1,NULL);
CREATE TABLE document (id INTEGER PRIMARY KEY AUTOINCREMENT, sha256 TEXT NOT NULL, reader TEXT NOT NULL, reader_version INTEGER NOT NULL, name TEXT NOT NULL, text TEXT NOT NULL, raw TEXT NOT NULL, body TEXT NOT NULL, spans BLOB NOT NULL, hash TEXT NOT NULL) STRICT;
INSERT INTO "document" VALUES(1,'596457c10f78d5fc571c19ed9d576ef5302ba6cc670445ada3295bf5e77a9a35','plain_text',1,'briefing.txt','目的与范围
日本的医疗数据分散在医院、保险人和国家手中，取得途径不同，适用的法律也不同。本稿面向计划在日本开展研究开发的制药企业和医疗器械企业，说明四条常用途径及其要件，并整理 2025 年内的修法与政策动向。内容以 2025 年 12 月 22 日为基准。
在进入正文之前，先提示一点：同样被译为“匿名”或“假名”的用语，在《个人信息保护法》、基盘法以及公共数据库的根据法上各有定义，不能互相替换。选错一个字，就可能选错一部法律，进而误判是否需要本人同意、能否向第三方提供。
四条取得途径
依本人同意取得
病历、健康检查结果等属于《个人信息保护法》上的敏感个人信息，取得时原则上须事先得到本人同意（第 20 条第 2 款），向第三方提供时也须得到本人同意（第 27 条第 1 款），且不得采用选择退出方式提供。学术研究机构等为学术研究目的处理信息的，设有例外；企业单独实施的研究一般不在其内。
假名加工信息的内部利用
企业可将自己合法持有的个人信息加工为假名加工信息，即不与其他信息对照便无法识别特定个人的信息（第 2 条第 5 款）。制作之后，可以变更利用目的，也不必应对披露等请求；但是，假名化信息原则上不得提供给第三方，也不得为识别本人而与其他信息对照（第 41 条）。这一途径适合集团内部的分析，不适合数据交易。个人信息处理业者还须公布利用目的，并采取安全管理措施。
通过认定经营者取得
《关于有助于医疗领域研究开发的匿名加工医疗信息及假名加工医疗信息的法律》（以下简称“基盘法”）设有专门的途径：医疗机构事先通知本人、而本人未要求停止的，可以向经国家认定的制作经营者提供医疗信息；制作经营者负责加工，并提供给利用者。该法于 2017 年 5 月 12 日施行。2023 年（令和 6 年）5 月 26 日公布的修正法引入了假名加工医疗信息，自 2024 年 4 月 1 日起施行。
匿名加工医疗信息可以直接提供给利用者；而去标识化医疗信息只能提供给同样经过认定的利用经营者。后者的意义在于可以保留特异值和罕见病例，并可用作药品审批的资料。
公共数据库的第三方提供
厚生劳动大臣管理的公共数据库是第四条途径。NDB（日本全国健康保险索赔数据库）自 2020 年 10 月起，依《关于确保老年人医疗的法律》（昭和 57 年法律第 80 号）第 16 条之 2 向第三方提供匿名信息；介护 DB 和 DPC 数据库也有同样的制度。申请者须经专门委员会审查，并在规定的分析环境中使用数据。
此外，基盘法的匿名加工医疗信息可以与 NDB（全民健康保险数据库）等联结分析。自 2025 年 12 月 1 日起，可联结的公立数据库由三类增至八类：除 DPC 数据库与护理数据库等之外，新增传染病、指定难病、小儿慢性特定疾病等领域的信息。
2025 年的修法与政策动向
医疗法等的修正
医疗法等的修正法案于 2025 年 2 月 14 日提交第 217 届国会，当届会期未能议决，转为继续审议，并于同年 12 月成立（令和 7 年法律第 87 号）。其内容之一，是在公共数据库中除匿名化信息外，还允许利用和提供假名化信息，并就数据库之间的联结作出规定；内容之二，是为电子病历信息共享服务确立法律依据。系统的建设由厚生劳动省与数字厅分担，数码厅同时主管与个人编号卡有关的系统。
基本方针与特别法的检讨
《关于数据利用制度形态的基本方针》把医疗列为重点领域，要求检讨包括制定特别法在内的措施。《规制改革实施计划》则提出，要从取得数据时原则上要求同意的入口规制，转向在利用阶段加以监督的出口规制,并以 2025 年底为期作出中间汇总，以 2026 年夏季为期得出结论。
《个人信息保护法》的重新审视
个人信息保护委员会在 2025 年 3 月 5 日公布的文件中，就本人参与的规则提出了方向，包括仅用于制作统计信息时的同意例外，以及可以明确认定不违背本人意愿时的同意例外。如果修正得以实现，医療机构与企业共同开展研究的选择将会增加。
与欧盟及中国制度的比较
欧洲健康数据空间
《欧洲健康数据空间条例》（EHDS 条例）于 2025 年 3 月 26 日生效，原则上自 2027 年 3 月 26 日起适用，二次利用一章的主要规定自 2029 年 3 月 26 日起适用。希望二次利用的人须向健康数据访问机构（HDAB）申请数据许可，并在安全处理环境中分析数据；自然人可以拒绝将其数据用于二次利用。日本由多部法律分别规定，欧盟则以一部条例统一规定持有者的提供义务。
中国法用语的混同
中国《个人信息保护法》第 73 条区分“去标识化”与“匿名化”。前者在技术上与日本的假名加工相近，但法律效果不同：在中国，经去标识化的信息仍属个人信息；在日本，假名加工信息另有专门的义务。双语合同应当并列原文，并写明每个用语所依据的法律。
对企业的建议
综上，企业在启动项目之前，应优先完成以下四项工作：
确认所需数据的种类、规模与保存期间，据此选择途径
核对数据提供方在取得阶段的通知与同意
在合同中写明用语的法律依据，并附日文原文
制定禁止再识别、访问记录与违规处置的内部规则
跟踪中间汇总的公布时间，预留应对修法的期间
基盘法的利用经营者认定和公共数据库的利用申请，都需要数月的准备，应当尽早着手。本稿为一般性说明，不构成针对具体案件的法律意见。
政策的整体背景，参见《数字行财政改革汇总 2025》（2025 年 6 月 13 日）：https://www.cas.go.jp/jp/seisaku/digital_gyozaikaikaku/pdf/torimatome_honbun2025.pdf
《关于个人信息保护的法律》（平成 15 年法律第 57 号）。条文见 https://laws.e-gov.go.jp/law/415AC0000000057
解释的基准，参见个人信息保护委员会公布的指南（https://www.ppc.go.jp/personalinfo/legal/）。
基盘法的法律编号为令和 5 年法律第 35 号，条文见 https://laws.e-gov.go.jp/law/429AC0000000028。
修正法全文：https://www.shugiin.go.jp/internet/itdb_housei.nsf/html/housei/21120230526035.htm 制作经营者的认定见修正后的第 9 条和第 33 条，利用经营者的认定见第 41 条。
制度的概要，参见内阁府健康与医疗战略推进事务局的网站：https://www8.cao.go.jp/iryou/index.html
各数据库与全国医疗信息平台的关系，参见厚生劳动省资料：https://www.mhlw.go.jp/content/10808000/001140173.pdf
依据为 2025 年 11 月 27 日公布的施行令修正（令和 7 年政令第 393 号）。修正前可联结的是 NDB 等 3 类信息。
法律案、理由与参照条文，参见 https://www.mhlw.go.jp/stf/topics/bukyoku/soumu/houritu/217.html
2025 年 6 月 13 日决定。正文：https://www.cas.go.jp/jp/seisaku/digital_gyozaikaikaku/pdf/data_houshin_honbun.pdf；概要：（https://www.cas.go.jp/jp/seisaku/digital_gyozaikaikaku/pdf/data_houshin_gaiyou.pdf）。
2025 年 6 月 13 日内阁决定。各年度的计划登载于 https://www8.cao.go.jp/kisei-kaikaku/kisei/publication/p_plan.html
《关于对〈个人信息保护法〉制度性课题的思考》（2025 年 3 月 5 日）。有关资料见 https://www.ppc.go.jp/personalinfo/3nengotominaoshi/
Regulation (EU) 2025/327，条文见 https://eur-lex.europa.eu/eli/reg/2025/327/oj。费用见第 62 条，数据许可见第 68 条，拒绝权见第 71 条。
依本人同意取得的，应核对同意书所载利用目的；依基盘法取得的，应核对医疗机构发出通知的方式和日期。','示例律师事务所 

©示例律师事务所 2025 

1 

 

2025 年 12 月 22 日 

No.SAMPLE_002 

日本医疗数据的取得途径与合规要点 

作者：日本律师 甲野 一郎 

翻译：外国法事务律师（中华人民共和国法） 乙川 文 

 

I. 目的与范围 

日本的医疗数据分散在医院、保险人和国家手中，取得途径不同，适用的法律也不同。本稿面向计划在

日本开展研究开发的制药企业和医疗器械企业，说明四条常用途径及其要件，并整理 2025 年内的修法

与政策动向1。内容以 2025 年 12 月 22 日为基准。 

在进入正文之前，先提示一点：同样被译为“匿名”或“假名”的用语，在《个人信息保护法》、基盘

法以及公共数据库的根据法上各有定义，不能互相替换。选错一个字，就可能选错一部法律，进而误判

是否需要本人同意、能否向第三方提供。 

 

II. 四条取得途径 

 

1. 依本人同意取得 

病历、健康检查结果等属于《个人信息保护法》2上的敏感个人信息，取得时原则上须事先得到本人

同意（第 20 条第 2 款），向第三方提供时也须得到本人同意（第 27 条第 1 款），且不得采用选择

退出方式提供。学术研究机构等为学术研究目的处理信息的，设有例外；企业单独实施的研究一般不在

其内。 

 

2. 假名加工信息的内部利用 

企业可将自己合法持有的个人信息加工为假名加工信息，即不与其他信息对照便无法识别特定个人的信

息（第 2 条第 5 款）。制作之后，可以变更利用目的，也不必应对披露等请求；但是，假名化信息原

则上不得提供给第三方，也不得为识别本人而与其他信息对照（第 41 条） 3。这一途径适合集团内

部的分析，不适合数据交易。个人信息处理业者还须公布利用目的，并采取安全管理措施。 

 

1 政策的整体背景，参见《数字行财政改革汇总 2025》（2025 年 6 月 13 日）：

https://www.cas.go.jp/jp/seisaku/digital_gyozaikaikaku/pdf/torimatome_honbun2025.pdf 

2《关于个人信息保护的法律》（平成 15 年法律第 57 号）。条文见

https://laws.e-gov.go.jp/law/415AC0000000057 

3 解释的基准，参见个人信息保护委员会公布的指南（https://www.ppc.go.jp/personalinfo/legal/）。 
示例律师事务所 

©示例律师事务所 2025 

2 

 

 

3. 通过认定经营者取得 

《关于有助于医疗领域研究开发的匿名加工医疗信息及假名加工医疗信息的法律》4（以下简称“基

盘法”）设有专门的途径：医疗机构事先通知本人、而本人未要求停止的，可以向经国家认定的制作经

营者提供医疗信息；制作经营者负责加工，并提供给利用者。该法于 2017 年 5 月 12 日施行。2023

年（令和 6 年）5 月 26 日公布的修正法引入了假名加工医疗信息，自 2024 年 4 月 1 日起施行 5。 

匿名加工医疗信息可以直接提供给利用者；而去标识化医疗信息只能提供给同样经过认定的利用经营者 6。

后者的意义在于可以保留特异值和罕见病例，并可用作药品审批的资料。 

 

4. 公共数据库的第三方提供 

厚生劳动大臣管理的公共数据库是第四条途径。NDB（日本全国健康保险索赔数据库）自 2020 年 10

月起，依《关于确保老年人医疗的法律》（昭和 57 年法律第 80 号）第 16 条之 2 向第三方提供匿

名信息；介护 DB 和 DPC 数据库也有同样的制度 7。申请者须经专门委员会审查，并在规定的分析

环境中使用数据。 

此外，基盘法的匿名加工医疗信息可以与 NDB（全民健康保险数据库）等联结分析。自 2025 年 12 月

1 日起，可联结的公立数据库由三类增至八类：除 DPC 数据库与护理数据库等之外，新增传染病、指

定难病、小儿慢性特定疾病等领域的信息8。 

 

4 基盘法的法律编号为令和 5 年法律第 35 号，条文见

https://laws.e-gov.go.jp/law/429AC0000000028。 

5 修正法全文：

https://www.shugiin.go.jp/internet/itdb_housei.nsf/html/housei/21120230526035.htm 制作经营

者的认定见修正后的第 9 条和第 33 条，利用经营者的认定见第 41 条。 

6 制度的概要，参见内阁府健康与医疗战略推进事务局的网站：

https://www8.cao.go.jp/iryou/index.html 

7 各数据库与全国医疗信息平台的关系，参见厚生劳动省资料：

https://www.mhlw.go.jp/content/10808000/001140173.pdf 

8 依据为 2025 年 11 月 27 日公布的施行令修正（令和 7 年政令第 393 号）。修正前可联结的是

NDB 等 3 类信息。 
示例律师事务所 

©示例律师事务所 2025 

3 

 

 

III. 2025 年的修法与政策动向 

 

1. 医疗法等的修正 

医疗法等的修正法案于 2025 年 2 月 14 日提交第 217 届国会9，当届会期未能议决，转为继续审

议，并于同年 12 月成立（令和 7 年法律第 87 号）。其内容之一，是在公共数据库中除匿名化信息

外，还允许利用和提供假名化信息，并就数据库之间的联结作出规定；内容之二，是为电子病历信息共

享服务确立法律依据。系统的建设由厚生劳动省与数字厅分担，数码厅同时主管与个人编号卡有关的系

统。 

 

2. 基本方针与特别法的检讨 

《关于数据利用制度形态的基本方针》10把医疗列为重点领域，要求检讨包括制定特别法在内的措施。

《规制改革实施计划》11则提出，要从取得数据时原则上要求同意的入口规制，转向在利用阶段加以

监督的出口规制,并以 2025 年底为期作出中间汇总，以 2026 年夏季为期得出结论。 

 

3. 《个人信息保护法》的重新审视 12 

个人信息保护委员会在 2025 年 3 月 5 日公布的文件中，就本人参与的规则提出了方向，包括仅用于

制作统计信息时的同意例外，以及可以明确认定不违背本人意愿时的同意例外。如果修正得以实现，医

療机构与企业共同开展研究的选择将会增加。 

 

9 法律案、理由与参照条文，参见

https://www.mhlw.go.jp/stf/topics/bukyoku/soumu/houritu/217.html 

10 2025 年 6 月 13 日决定。正文：

https://www.cas.go.jp/jp/seisaku/digital_gyozaikaikaku/pdf/data_houshin_honbun.pdf；概要：

（https://www.cas.go.jp/jp/seisaku/digital_gyozaikaikaku/pdf/data_houshin_gaiyou.pdf）。 

11 2025 年 6 月 13 日内阁决定。各年度的计划登载于

https://www8.cao.go.jp/kisei-kaikaku/kisei/publication/p_plan.html 

12《关于对〈个人信息保护法〉制度性课题的思考》（2025 年 3 月 5 日）。有关资料见

https://www.ppc.go.jp/personalinfo/3nengotominaoshi/ 
示例律师事务所 

©示例律师事务所 2025 

4 

 

 

IV. 与欧盟及中国制度的比较 

 

1. 欧洲健康数据空间 

《欧洲健康数据空间条例》（EHDS 条例）13于 2025 年 3 月 26 日生效，原则上自 2027 年 3 月

26 日起适用，二次利用一章的主要规定自 2029 年 3 月 26 日起适用。希望二次利用的人须向健康数

据访问机构（HDAB）申请数据许可，并在安全处理环境中分析数据；自然人可以拒绝将其数据用于二次

利用。日本由多部法律分别规定，欧盟则以一部条例统一规定持有者的提供义务。 

 

2. 中国法用语的混同 

中国《个人信息保护法》第 73 条区分“去标识化”与“匿名化”。前者在技术上与日本的假名加工相

近，但法律效果不同：在中国，经去标识化的信息仍属个人信息；在日本，假名加工信息另有专门的义

务。双语合同应当并列原文，并写明每个用语所依据的法律。 

 

V. 对企业的建议 

综上，企业在启动项目之前，应优先完成以下四项工作： 

• 确认所需数据的种类、规模与保存期间，据此选择途径 

• 核对数据提供方在取得阶段的通知与同意 14 

• 在合同中写明用语的法律依据，并附日文原文 

• 制定禁止再识别、访问记录与违规处置的内部规则 

• 跟踪中间汇总的公布时间，预留应对修法的期间 

基盘法的利用经营者认定和公共数据库的利用申请，都需要数月的准备，应当尽早着手。本稿为一般性

说明，不构成针对具体案件的法律意见。 

 

13 Regulation (EU) 2025/327，条文见 https://eur-lex.europa.eu/eli/reg/2025/327/oj。费用见

第 62 条，数据许可见第 68 条，拒绝权见第 71 条。 

14 依本人同意取得的，应核对同意书所载利用目的；依基盘法取得的，应核对医疗机构发出通知的方

式和日期。 
','{"file":{"name":"briefing.txt","sha256":"596457c10f78d5fc571c19ed9d576ef5302ba6cc670445ada3295bf5e77a9a35","size":8959,"media_type":"text/plain","encoding":"utf-8","reader":"plain_text","reader_version":1},"meta":{"title":"日本医疗数据的取得途径与合规要点","number":"No.SAMPLE_002","date":"2025-12-22","issuer":"","authors":["甲野 一郎"],"translators":["乙川 文"],"language":"zh-Hans"},"raw":"","text":"","blocks":[{"id":"b1","type":"heading","level":1,"number":"I.","start":0,"end":5,"page":1,"page_label":""},{"id":"b2","type":"paragraph","level":0,"number":"","start":6,"end":129,"page":1,"page_label":""},{"id":"b3","type":"paragraph","level":0,"number":"","start":130,"end":238,"page":1,"page_label":""},{"id":"b4","type":"heading","level":1,"number":"II.","start":239,"end":245,"page":1,"page_label":""},{"id":"b5","type":"heading","level":2,"number":"1.","start":246,"end":253,"page":1,"page_label":""},{"id":"b6","type":"paragraph","level":0,"number":"","start":254,"end":397,"page":1,"page_label":""},{"id":"b7","type":"heading","level":2,"number":"2.","start":398,"end":409,"page":1,"page_label":""},{"id":"b8","type":"paragraph","level":0,"number":"","start":410,"end":588,"page":1,"page_label":""},{"id":"b9","type":"heading","level":2,"number":"3.","start":589,"end":598,"page":2,"page_label":""},{"id":"b10","type":"paragraph","level":0,"number":"","start":599,"end":796,"page":2,"page_label":""},{"id":"b11","type":"paragraph","level":0,"number":"","start":797,"end":875,"page":2,"page_label":""},{"id":"b12","type":"heading","level":2,"number":"4.","start":876,"end":887,"page":2,"page_label":""},{"id":"b13","type":"paragraph","level":0,"number":"","start":888,"end":1046,"page":2,"page_label":""},{"id":"b14","type":"paragraph","level":0,"number":"","start":1047,"end":1167,"page":2,"page_label":""},{"id":"b15","type":"heading","level":1,"number":"III.","start":1168,"end":1182,"page":3,"page_label":""},{"id":"b16","type":"heading","level":2,"number":"1.","start":1183,"end":1190,"page":3,"page_label":""},{"id":"b17","type":"paragraph","level":0,"number":"","start":1191,"end":1385,"page":3,"page_label":""},{"id":"b18","type":"heading","level":2,"number":"2.","start":1386,"end":1397,"page":3,"page_label":""},{"id":"b19","type":"paragraph","level":0,"number":"","start":1398,"end":1529,"page":3,"page_label":""},{"id":"b20","type":"heading","level":2,"number":"3.","start":1530,"end":1544,"page":3,"page_label":""},{"id":"b21","type":"paragraph","level":0,"number":"","start":1545,"end":1661,"page":3,"page_label":""},{"id":"b22","type":"heading","level":1,"number":"IV.","start":1662,"end":1673,"page":4,"page_label":""},{"id":"b23","type":"heading","level":2,"number":"1.","start":1674,"end":1682,"page":4,"page_label":""},{"id":"b24","type":"paragraph","level":0,"number":"","start":1683,"end":1876,"page":4,"page_label":""},{"id":"b25","type":"heading","level":2,"number":"2.","start":1877,"end":1885,"page":4,"page_label":""},{"id":"b26","type":"paragraph","level":0,"number":"","start":1886,"end":2005,"page":4,"page_label":""},{"id":"b27","type":"heading","level":1,"number":"V.","start":2006,"end":2012,"page":4,"page_label":""},{"id":"b28","type":"paragraph","level":0,"number":"","start":2013,"end":2038,"page":4,"page_label":""},{"id":"b29","type":"list_item","level":1,"number":"•","start":2039,"end":2063,"page":4,"page_label":""},{"id":"b30","type":"list_item","level":1,"number":"•","start":2064,"end":2082,"page":4,"page_label":""},{"id":"b31","type":"list_item","level":1,"number":"•","start":2083,"end":2103,"page":4,"page_label":""},{"id":"b32","type":"list_item","level":1,"number":"•","start":2104,"end":2126,"page":4,"page_label":""},{"id":"b33","type":"list_item","level":1,"number":"•","start":2127,"end":2148,"page":4,"page_label":""},{"id":"b34","type":"paragraph","level":0,"number":"","start":2149,"end":2212,"page":4,"page_label":""},{"id":"b35","type":"footnote","level":0,"number":"1","start":2213,"end":2341,"page":1,"page_label":""},{"id":"b36","type":"footnote","level":0,"number":"2","start":2342,"end":2421,"page":1,"page_label":""},{"id":"b37","type":"footnote","level":0,"number":"3","start":2422,"end":2488,"page":1,"page_label":""},{"id":"b38","type":"footnote","level":0,"number":"4","start":2489,"end":2562,"page":2,"page_label":""},{"id":"b39","type":"footnote","level":0,"number":"5","start":2563,"end":2693,"page":2,"page_label":""},{"id":"b40","type":"footnote","level":0,"number":"6","start":2694,"end":2760,"page":2,"page_label":""},{"id":"b41","type":"footnote","level":0,"number":"7","start":2761,"end":2841,"page":2,"page_label":""},{"id":"b42","type":"footnote","level":0,"number":"8","start":2842,"end":2909,"page":2,"page_label":""},{"id":"b43","type":"footnote","level":0,"number":"9","start":2910,"end":2989,"page":3,"page_label":""},{"id":"b44","type":"footnote","level":0,"number":"10","start":2990,"end":3182,"page":3,"page_label":""},{"id":"b45","type":"footnote","level":0,"number":"11","start":3183,"end":3279,"page":3,"page_label":""},{"id":"b46","type":"footnote","level":0,"number":"12","start":3280,"end":3377,"page":3,"page_label":""},{"id":"b47","type":"footnote","level":0,"number":"13","start":3378,"end":3486,"page":4,"page_label":""},{"id":"b48","type":"footnote","level":0,"number":"14","start":3487,"end":3535,"page":4,"page_label":""}],"footnotes":[{"key":"1:1","number":1,"label":"1","block":"b35","page":1,"urls":["https://www.cas.go.jp/jp/seisaku/digital_gyozaikaikaku/pdf/torimatome_honbun2025.pdf"]},{"key":"1:2","number":2,"label":"2","block":"b36","page":1,"urls":["https://laws.e-gov.go.jp/law/415AC0000000057"]},{"key":"1:3","number":3,"label":"3","block":"b37","page":1,"urls":["https://www.ppc.go.jp/personalinfo/legal/"]},{"key":"2:4","number":4,"label":"4","block":"b38","page":2,"urls":["https://laws.e-gov.go.jp/law/429AC0000000028"]},{"key":"2:5","number":5,"label":"5","block":"b39","page":2,"urls":["https://www.shugiin.go.jp/internet/itdb_housei.nsf/html/housei/21120230526035.htm"]},{"key":"2:6","number":6,"label":"6","block":"b40","page":2,"urls":["https://www8.cao.go.jp/iryou/index.html"]},{"key":"2:7","number":7,"label":"7","block":"b41","page":2,"urls":["https://www.mhlw.go.jp/content/10808000/001140173.pdf"]},{"key":"2:8","number":8,"label":"8","block":"b42","page":2,"urls":[]},{"key":"3:9","number":9,"label":"9","block":"b43","page":3,"urls":["https://www.mhlw.go.jp/stf/topics/bukyoku/soumu/houritu/217.html"]},{"key":"3:10","number":10,"label":"10","block":"b44","page":3,"urls":["https://www.cas.go.jp/jp/seisaku/digital_gyozaikaikaku/pdf/data_houshin_honbun.pdf","https://www.cas.go.jp/jp/seisaku/digital_gyozaikaikaku/pdf/data_houshin_gaiyou.pdf"]},{"key":"3:11","number":11,"label":"11","block":"b45","page":3,"urls":["https://www8.cao.go.jp/kisei-kaikaku/kisei/publication/p_plan.html"]},{"key":"3:12","number":12,"label":"12","block":"b46","page":3,"urls":["https://www.ppc.go.jp/personalinfo/3nengotominaoshi/"]},{"key":"4:13","number":13,"label":"13","block":"b47","page":4,"urls":["https://eur-lex.europa.eu/eli/reg/2025/327/oj"]},{"key":"4:14","number":14,"label":"14","block":"b48","page":4,"urls":[]}],"references":[{"footnote":"1:1","block":"b2","offset":104,"score":4.0},{"footnote":"1:2","block":"b6","offset":275,"score":4.0},{"footnote":"1:3","block":"b8","offset":538,"score":4.0},{"footnote":"2:4","block":"b10","offset":635,"score":4.0},{"footnote":"2:5","block":"b10","offset":795,"score":3.0},{"footnote":"2:6","block":"b11","offset":842,"score":3.0},{"footnote":"2:7","block":"b13","offset":1017,"score":3.0},{"footnote":"2:8","block":"b14","offset":1166,"score":4.0},{"footnote":"3:9","block":"b17","offset":1228,"score":4.0},{"footnote":"3:10","block":"b19","offset":1415,"score":4.0},{"footnote":"3:11","block":"b19","offset":1452,"score":4.0},{"footnote":"3:12","block":"b20","offset":1544,"score":0.0},{"footnote":"4:13","block":"b24","offset":1704,"score":4.0},{"footnote":"4:14","block":"b30","offset":2082,"score":2.0}],"links":[{"url":"https://www.cas.go.jp/jp/seisaku/digital_gyozaikaikaku/pdf/torimatome_honbun2025.pdf","where":"footnote","start":2257,"end":2341},{"url":"https://laws.e-gov.go.jp/law/415AC0000000057","where":"footnote","start":2377,"end":2421},{"url":"https://www.ppc.go.jp/personalinfo/legal/","where":"footnote","start":2445,"end":2486},{"url":"https://laws.e-gov.go.jp/law/429AC0000000028","where":"footnote","start":2517,"end":2561},{"url":"https://www.shugiin.go.jp/internet/itdb_housei.nsf/html/housei/21120230526035.htm","where":"footnote","start":2569,"end":2650},{"url":"https://www8.cao.go.jp/iryou/index.html","where":"footnote","start":2721,"end":2760},{"url":"https://www.mhlw.go.jp/content/10808000/001140173.pdf","where":"footnote","start":2788,"end":2841},{"url":"https://www.mhlw.go.jp/stf/topics/bukyoku/soumu/houritu/217.html","where":"footnote","start":2925,"end":2989},{"url":"https://www.cas.go.jp/jp/seisaku/digital_gyozaikaikaku/pdf/data_houshin_honbun.pdf","where":"footnote","start":3011,"end":3093},{"url":"https://www.cas.go.jp/jp/seisaku/digital_gyozaikaikaku/pdf/data_houshin_gaiyou.pdf","where":"footnote","start":3098,"end":3180},{"url":"https://www8.cao.go.jp/kisei-kaikaku/kisei/publication/p_plan.html","where":"footnote","start":3213,"end":3279},{"url":"https://www.ppc.go.jp/personalinfo/3nengotominaoshi/","where":"footnote","start":3325,"end":3377},{"url":"https://eur-lex.europa.eu/eli/reg/2025/327/oj","where":"footnote","start":3407,"end":3452}],"furniture":[{"page":1,"text":"示例律师事务所","why":"running line"},{"page":1,"text":"©示例律师事务所 2025","why":"running line"},{"page":1,"text":"1","why":"page number"},{"page":2,"text":"示例律师事务所","why":"running line"},{"page":2,"text":"©示例律师事务所 2025","why":"running line"},{"page":2,"text":"2","why":"page number"},{"page":3,"text":"示例律师事务所","why":"running line"},{"page":3,"text":"©示例律师事务所 2025","why":"running line"},{"page":3,"text":"3","why":"page number"},{"page":4,"text":"示例律师事务所","why":"running line"},{"page":4,"text":"©示例律师事务所 2025","why":"running line"},{"page":4,"text":"4","why":"page number"}],"spans":[],"warnings":[{"code":"weak_marker","message":"The marker 12 may be a number of the text.","page":3},{"code":"weak_marker","message":"The marker 14 may be a number of the text.","page":4}]}',X'5B5B302C372C226675726E6974757265222C6E756C6C5D2C5B31302C32332C226675726E6974757265222C6E756C6C5D2C5B32362C32372C226675726E6974757265222C6E756C6C5D2C5B33332C34392C226D657461222C6E756C6C5D2C5B35322C36352C226D657461222C6E756C6C5D2C5B36382C38342C226D657461222C6E756C6C5D2C5B38372C3130302C226D657461222C6E756C6C5D2C5B3130332C3132382C226D657461222C6E756C6C5D2C5B3133342C3133362C226E756D626572222C6E756C6C5D2C5B3133372C3134322C2274657874222C305D2C5B3134352C3139302C2274657874222C365D2C5B3139322C3234302C2274657874222C35315D2C5B3234322C3234372C2274657874222C39395D2C5B3234372C3234382C226D61726B6572222C6E756C6C5D2C5B3234382C3237332C2274657874222C3130345D2C5B3237362C3332312C2274657874222C3133305D2C5B3332332C3336382C2274657874222C3137355D2C5B3337302C3338382C2274657874222C3232305D2C5B3339342C3339372C226E756D626572222C6E756C6C5D2C5B3339382C3430342C2274657874222C3233395D2C5B3431302C3431322C226E756D626572222C6E756C6C5D2C5B3431332C3432302C2274657874222C3234365D2C5B3432332C3434342C2274657874222C3235345D2C5B3434342C3434352C226D61726B6572222C6E756C6C5D2C5B3434352C3436372C2274657874222C3237355D2C5B3436392C3532312C2274657874222C3239375D2C5B3532332C3536382C2274657874222C3334395D2C5B3537302C3537332C2274657874222C3339345D2C5B3537392C3538312C226E756D626572222C6E756C6C5D2C5B3538322C3539332C2274657874222C3339385D2C5B3539362C3634312C2274657874222C3431305D2C5B3634332C3639312C2274657874222C3435355D2C5B3639332C3732382C2274657874222C3530335D2C5B3732392C3733302C226D61726B6572222C6E756C6C5D2C5B3733302C3734302C2274657874222C3533385D2C5B3734322C3738322C2274657874222C3534385D2C5B3738382C3738392C22666F6F746E6F74655F6C6162656C222C6E756C6C5D2C5B3739302C3833342C2274657874222C323231335D2C5B3833362C3932302C2274657874222C323235375D2C5B3932332C3932342C22666F6F746E6F74655F6C6162656C222C6E756C6C5D2C5B3932342C3935382C2274657874222C323334325D2C5B3936302C313030342C2274657874222C323337375D2C5B313030372C313030382C22666F6F746E6F74655F6C6162656C222C6E756C6C5D2C5B313030392C313037352C2274657874222C323432325D2C5B313037382C313038352C226675726E6974757265222C6E756C6C5D2C5B313038382C313130312C226675726E6974757265222C6E756C6C5D2C5B313130342C313130352C226675726E6974757265222C6E756C6C5D2C5B313131342C313131362C226E756D626572222C6E756C6C5D2C5B313131372C313132362C2274657874222C3538395D2C5B313132392C313136352C2274657874222C3539395D2C5B313136352C313136362C226D61726B6572222C6E756C6C5D2C5B313136362C313137332C2274657874222C3633355D2C5B313137352C313232302C2274657874222C3634325D2C5B313232322C313237352C2274657874222C3638375D2C5B313237372C313333312C2274657874222C3734315D2C5B313333322C313333332C226D61726B6572222C6E756C6C5D2C5B313333332C313333342C2274657874222C3739355D2C5B313333372C313338322C2274657874222C3739375D2C5B313338332C313338342C226D61726B6572222C6E756C6C5D2C5B313338342C313338352C2274657874222C3834325D2C5B313338372C313431392C2274657874222C3834335D2C5B313432352C313432372C226E756D626572222C6E756C6C5D2C5B313432382C313433392C2274657874222C3837365D2C5B313434322C313439322C2274657874222C3838385D2C5B313439342C313534362C2274657874222C3933395D2C5B313534382C313537342C2274657874222C3939315D2C5B313537352C313537362C226D61726B6572222C6E756C6C5D2C5B313537362C313539372C2274657874222C313031375D2C5B313539392C313630372C2274657874222C313033385D2C5B313631302C313636322C2274657874222C313034375D2C5B313636342C313731322C2274657874222C313130305D2C5B313731342C313733322C2274657874222C313134385D2C5B313733322C313733332C226D61726B6572222C6E756C6C5D2C5B313733332C313733342C2274657874222C313136365D2C5B313734302C313734312C22666F6F746E6F74655F6C6162656C222C6E756C6C5D2C5B313734322C313736392C2274657874222C323438395D2C5B313737312C313831362C2274657874222C323531375D2C5B313831392C313832302C22666F6F746E6F74655F6C6162656C222C6E756C6C5D2C5B313832312C313832372C2274657874222C323536335D2C5B313832392C313931352C2274657874222C323536395D2C5B313931372C313935352C2274657874222C323635355D2C5B313935382C313935392C22666F6F746E6F74655F6C6162656C222C6E756C6C5D2C5B313936302C313938372C2274657874222C323639345D2C5B313938392C323032382C2274657874222C323732315D2C5B323033312C323033322C22666F6F746E6F74655F6C6162656C222C6E756C6C5D2C5B323033332C323036302C2274657874222C323736315D2C5B323036322C323131352C2274657874222C323738385D2C5B323131382C323131392C22666F6F746E6F74655F6C6162656C222C6E756C6C5D2C5B323132302C323137342C2274657874222C323834325D2C5B323137362C323138382C2274657874222C323839375D2C5B323139312C323139382C226675726E6974757265222C6E756C6C5D2C5B323230312C323231342C226675726E6974757265222C6E756C6C5D2C5B323231372C323231382C226675726E6974757265222C6E756C6C5D2C5B323232372C323233312C226E756D626572222C6E756C6C5D2C5B323233322C323234362C2274657874222C313136385D2C5B323235322C323235342C226E756D626572222C6E756C6C5D2C5B323235352C323236322C2274657874222C313138335D2C5B323236352C323330322C2274657874222C313139315D2C5B323330322C323330332C226D61726B6572222C6E756C6C5D2C5B323330332C323331382C2274657874222C313232385D2C5B323332302C323337302C2274657874222C313234335D2C5B323337322C323431372C2274657874222C313239335D2C5B323431392C323436342C2274657874222C313333385D2C5B323436362C323436382C2274657874222C313338335D2C5B323437342C323437362C226E756D626572222C6E756C6C5D2C5B323437372C323438382C2274657874222C313338365D2C5B323439312C323530382C2274657874222C313339385D2C5B323530382C323531302C226D61726B6572222C6E756C6C5D2C5B323531302C323533372C2274657874222C313431355D2C5B323533392C323534392C2274657874222C313434325D2C5B323534392C323535312C226D61726B6572222C6E756C6C5D2C5B323535312C323538342C2274657874222C313435325D2C5B323538362C323633302C2274657874222C313438355D2C5B323633362C323633382C226E756D626572222C6E756C6C5D2C5B323633392C323635332C2274657874222C313533305D2C5B323635342C323635362C226D61726B6572222C6E756C6C5D2C5B323635392C323731302C2274657874222C313534355D2C5B323731322C323735372C2274657874222C313539365D2C5B323735392C323737392C2274657874222C313634315D2C5B323738352C323738362C22666F6F746E6F74655F6C6162656C222C6E756C6C5D2C5B323738372C323830312C2274657874222C323931305D2C5B323830332C323836372C2274657874222C323932355D2C5B323837302C323837322C22666F6F746E6F74655F6C6162656C222C6E756C6C5D2C5B323837332C323839342C2274657874222C323939305D2C5B323839362C323938322C2274657874222C333031315D2C5B323938342C333036392C2274657874222C333039375D2C5B333037322C333037342C22666F6F746E6F74655F6C6162656C222C6E756C6C5D2C5B333037352C333130342C2274657874222C333138335D2C5B333130362C333137322C2274657874222C333231335D2C5B333137352C333137372C22666F6F746E6F74655F6C6162656C222C6E756C6C5D2C5B333137372C333232312C2274657874222C333238305D2C5B333232332C333237352C2274657874222C333332355D2C5B333237382C333238352C226675726E6974757265222C6E756C6C5D2C5B333238382C333330312C226675726E6974757265222C6E756C6C5D2C5B333330342C333330352C226675726E6974757265222C6E756C6C5D2C5B333331342C333331372C226E756D626572222C6E756C6C5D2C5B333331382C333332392C2274657874222C313636325D2C5B333333352C333333372C226E756D626572222C6E756C6C5D2C5B333333382C333334362C2274657874222C313637345D2C5B333334392C333337302C2274657874222C313638335D2C5B333337302C333337322C226D61726B6572222C6E756C6C5D2C5B333337322C333430372C2274657874222C313730345D2C5B333430392C333436322C2274657874222C313734305D2C5B333436342C333531312C2274657874222C313739335D2C5B333531332C333534392C2274657874222C313834305D2C5B333535352C333535372C226E756D626572222C6E756C6C5D2C5B333535382C333536362C2274657874222C313837375D2C5B333536392C333631362C2274657874222C313838365D2C5B333631382C333636332C2274657874222C313933335D2C5B333636352C333639322C2274657874222C313937385D2C5B333639382C333730302C226E756D626572222C6E756C6C5D2C5B333730312C333730372C2274657874222C323030365D2C5B333731302C333733352C2274657874222C323031335D2C5B333733382C333733392C226C6973745F6D61726B6572222C6E756C6C5D2C5B333734302C333736342C2274657874222C323033395D2C5B333736372C333736382C226C6973745F6D61726B6572222C6E756C6C5D2C5B333736392C333738372C2274657874222C323036345D2C5B333738382C333739302C226D61726B6572222C6E756C6C5D2C5B333739332C333739342C226C6973745F6D61726B6572222C6E756C6C5D2C5B333739352C333831352C2274657874222C323038335D2C5B333831382C333831392C226C6973745F6D61726B6572222C6E756C6C5D2C5B333832302C333834322C2274657874222C323130345D2C5B333834352C333834362C226C6973745F6D61726B6572222C6E756C6C5D2C5B333834372C333836382C2274657874222C323132375D2C5B333837312C333931362C2274657874222C323134395D2C5B333931382C333933362C2274657874222C323139345D2C5B333934322C333934342C22666F6F746E6F74655F6C6162656C222C6E756C6C5D2C5B333934352C343032332C2274657874222C333337385D2C5B343032352C343035352C2274657874222C333435365D2C5B343035382C343036302C22666F6F746E6F74655F6C6162656C222C6E756C6C5D2C5B343036312C343130342C2274657874222C333438375D2C5B343130362C343131312C2274657874222C333533305D5D','0ab5d40c3c98918551922420f820171d');
CREATE TABLE entry (id INTEGER PRIMARY KEY AUTOINCREMENT, termbase_id INTEGER NOT NULL REFERENCES termbase(id), concept TEXT NOT NULL, body TEXT NOT NULL, author TEXT NOT NULL, hash TEXT NOT NULL, UNIQUE (termbase_id, concept)) STRICT;
CREATE TABLE layout (id INTEGER PRIMARY KEY AUTOINCREMENT, document_id INTEGER NOT NULL UNIQUE REFERENCES document(id), boxes BLOB NOT NULL, hash TEXT NOT NULL) STRICT;
CREATE TABLE matter (id INTEGER PRIMARY KEY AUTOINCREMENT, client TEXT NOT NULL, number TEXT NOT NULL, name TEXT NOT NULL, hash TEXT NOT NULL) STRICT;
INSERT INTO "matter" VALUES(1,'','','','6e9349f5b39c54f837e10def26ad8bd6');
INSERT INTO "matter" VALUES(2,'','2026-1','','7911949e36a095b5924f41ba6c514e2d');
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
INSERT INTO "meta" VALUES('library_id','3e995fbb-0c97-4034-bffc-5e84f56dff69');
INSERT INTO "meta" VALUES('min_reader','1');
INSERT INTO "meta" VALUES('app_version','0.1.0');
INSERT INTO "meta" VALUES('created','2026-11-26T11:51:24.062Z');
CREATE TABLE origin (version_id INTEGER PRIMARY KEY, path TEXT NOT NULL) STRICT;
CREATE TABLE own_text (id INTEGER PRIMARY KEY AUTOINCREMENT, briefing_id INTEGER NOT NULL UNIQUE REFERENCES briefing(id), recipient TEXT NOT NULL, matter TEXT NOT NULL, question TEXT NOT NULL, short_answer TEXT NOT NULL, analysis TEXT NOT NULL, modified TEXT NOT NULL, hash TEXT NOT NULL) STRICT;
CREATE TABLE proposal (id INTEGER PRIMARY KEY AUTOINCREMENT, termbase_id INTEGER NOT NULL REFERENCES termbase(id), concept TEXT NOT NULL, body TEXT NOT NULL, author TEXT NOT NULL, at TEXT NOT NULL, state TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'rejected')), reason TEXT NOT NULL, decided_by TEXT NOT NULL, decided_at TEXT NOT NULL, hash TEXT NOT NULL) STRICT;
CREATE TABLE recognition (briefing_id INTEGER PRIMARY KEY REFERENCES briefing(id) ON DELETE CASCADE, stamp TEXT NOT NULL, body TEXT NOT NULL) STRICT;
INSERT INTO "recognition" VALUES(1,'ac2f045e8374f3d10d5ce0272d4a335d ["596457c10f78d5fc571c19ed9d576ef5302ba6cc670445ada3295bf5e77a9a35","plain_text",1,[]]','[{"concept":"c-iryo-data","term":"医疗数据","lang":"zh-Hans","start":9,"end":13,"surface":"医疗数据","status":"preferred","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-byoin","term":"医院","lang":"zh-Hans","start":16,"end":18,"surface":"医院","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-hokensha","term":"保险人","lang":"zh-Hans","start":19,"end":22,"surface":"保险人","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-iryo-kiki","term":"医疗器械","lang":"zh-Hans","start":65,"end":69,"surface":"医疗器械","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-appi","term":"个人信息保护法","lang":"zh-Hans","start":164,"end":171,"surface":"个人信息保护法","status":"admitted","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-ngmi","term":"基盘法","lang":"zh-Hans","start":173,"end":176,"surface":"基盘法","status":"admitted","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-koteki-db","term":"公共数据库","lang":"zh-Hans","start":178,"end":183,"surface":"公共数据库","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-honnin-doi","term":"本人同意","lang":"zh-Hans","start":224,"end":228,"surface":"本人同意","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-daisansha-teikyo","term":"向第三方提供","lang":"zh-Hans","start":231,"end":237,"surface":"向第三方提供","status":"admitted","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-honnin-doi","term":"本人同意","lang":"zh-Hans","start":247,"end":251,"surface":"本人同意","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-shinryoroku","term":"病历","lang":"zh-Hans","start":254,"end":256,"surface":"病历","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-kenshin","term":"健康检查","lang":"zh-Hans","start":257,"end":261,"surface":"健康检查","status":"preferred","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-appi","term":"个人信息保护法","lang":"zh-Hans","start":267,"end":274,"surface":"个人信息保护法","status":"admitted","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-yohairyo","term":"敏感个人信息","lang":"zh-Hans","start":277,"end":283,"surface":"敏感个人信息","status":"deprecated","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-honnin-doi","term":"本人同意","lang":"zh-Hans","start":295,"end":299,"surface":"本人同意","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-daisansha-teikyo","term":"向第三方提供","lang":"zh-Hans","start":313,"end":319,"surface":"向第三方提供","status":"admitted","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-honnin-doi","term":"本人同意","lang":"zh-Hans","start":324,"end":328,"surface":"本人同意","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-opt-out","term":"选择退出","lang":"zh-Hans","start":347,"end":351,"surface":"选择退出","status":"preferred","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-gakujutsu-kikan","term":"学术研究机构等","lang":"zh-Hans","start":356,"end":363,"surface":"学术研究机构等","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-kameikako","term":"假名加工信息","lang":"zh-Hans","start":398,"end":404,"surface":"假名加工信息","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-kojin-joho","term":"个人信息","lang":"zh-Hans","start":421,"end":425,"surface":"个人信息","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-kameikako","term":"假名加工信息","lang":"zh-Hans","start":428,"end":434,"surface":"假名加工信息","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-riyo-mokuteki","term":"利用目的","lang":"zh-Hans","start":478,"end":482,"surface":"利用目的","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-kameika-joho","term":"假名化信息","lang":"zh-Hans","start":497,"end":502,"surface":"假名化信息","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":["c-kameika-joho","c-kameikako","c-kameikako-iryo"]},{"concept":"c-daisansha-teikyo","term":"提供给第三方","lang":"zh-Hans","start":507,"end":513,"surface":"提供给第三方","status":"admitted","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-honnin","term":"本人","lang":"zh-Hans","start":520,"end":522,"surface":"本人","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-kojinjoho-gyosha","term":"个人信息处理业者","lang":"zh-Hans","start":561,"end":569,"surface":"个人信息处理业者","status":"forbidden","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-riyo-mokuteki","term":"利用目的","lang":"zh-Hans","start":573,"end":577,"surface":"利用目的","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-nintei-sakusei","term":"认定经营者","lang":"zh-Hans","start":591,"end":596,"surface":"认定经营者","status":"admitted","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-ngmi","term":"关于有助于医疗领域研究开发的匿名加工医疗信息及假名加工医疗信息的法律","lang":"zh-Hans","start":600,"end":634,"surface":"关于有助于医疗领域研究开发的匿名加工医疗信息及假名加工医疗信息的法律","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-ngmi","term":"基盘法","lang":"zh-Hans","start":641,"end":644,"surface":"基盘法","status":"admitted","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-iryo-kikan","term":"医疗机构","lang":"zh-Hans","start":654,"end":658,"surface":"医疗机构","status":"preferred","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-honnin","term":"本人","lang":"zh-Hans","start":662,"end":664,"surface":"本人","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-honnin","term":"本人","lang":"zh-Hans","start":666,"end":668,"surface":"本人","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-jigyosha","term":"经营者","lang":"zh-Hans","start":686,"end":689,"surface":"经营者","status":"preferred","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-iryo-joho","term":"医疗信息","lang":"zh-Hans","start":691,"end":695,"surface":"医疗信息","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-jigyosha","term":"经营者","lang":"zh-Hans","start":698,"end":701,"surface":"经营者","status":"preferred","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-data-riyosha","term":"利用者","lang":"ja","start":710,"end":713,"surface":"利用者","status":"admitted","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-shiko","term":"施行","lang":"zh-Hans","start":733,"end":735,"surface":"施行","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-reiwa","term":"令和","lang":"zh-Hans","start":743,"end":745,"surface":"令和","status":"preferred","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-kofu","term":"公布","lang":"zh-Hans","start":758,"end":760,"surface":"公布","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-kaisei","term":"修正","lang":"zh-Hans","start":761,"end":763,"surface":"修正","status":"preferred","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-kameikako-iryo","term":"假名加工医疗信息","lang":"zh-Hans","start":767,"end":775,"surface":"假名加工医疗信息","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-shiko","term":"施行","lang":"zh-Hans","start":793,"end":795,"surface":"施行","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-tokumeikako-iryo","term":"匿名加工医疗信息","lang":"zh-Hans","start":797,"end":805,"surface":"匿名加工医疗信息","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-data-riyosha","term":"利用者","lang":"ja","start":812,"end":815,"surface":"利用者","status":"admitted","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-kameikako-iryo","term":"去标识化医疗信息","lang":"zh-Hans","start":817,"end":825,"surface":"去标识化医疗信息","status":"forbidden","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-jigyosha","term":"经营者","lang":"zh-Hans","start":839,"end":842,"surface":"经营者","status":"preferred","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-koteki-db","term":"公共数据库","lang":"zh-Hans","start":876,"end":881,"surface":"公共数据库","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-daisansha-teikyo","term":"第三方提供","lang":"zh-Hans","start":882,"end":887,"surface":"第三方提供","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-mhlw-min","term":"厚生劳动大臣","lang":"zh-Hans","start":888,"end":894,"surface":"厚生劳动大臣","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-koteki-db","term":"公共数据库","lang":"zh-Hans","start":897,"end":902,"surface":"公共数据库","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-ndb","term":"NDB","lang":"zh-Hans","start":909,"end":912,"surface":"NDB","status":"admitted","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-ndb","term":"日本全国健康保险索赔数据库","lang":"zh-Hans","start":913,"end":926,"surface":"日本全国健康保险索赔数据库","status":"admitted","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-elderly","term":"关于确保老年人医疗的法律","lang":"zh-Hans","start":944,"end":956,"surface":"关于确保老年人医疗的法律","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-daisansha-teikyo","term":"向第三方提供","lang":"zh-Hans","start":984,"end":990,"surface":"向第三方提供","status":"admitted","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-kaigo-db","term":"介护DB","lang":"zh-Hans","start":995,"end":1000,"surface":"介护 DB","status":"admitted","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-dpc-db","term":"DPC数据库","lang":"zh-Hans","start":1003,"end":1010,"surface":"DPC 数据库","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-kaiseki-kankyo","term":"分析环境","lang":"zh-Hans","start":1036,"end":1040,"surface":"分析环境","status":"preferred","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-ngmi","term":"基盘法","lang":"zh-Hans","start":1050,"end":1053,"surface":"基盘法","status":"admitted","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-tokumeikako-iryo","term":"匿名加工医疗信息","lang":"zh-Hans","start":1054,"end":1062,"surface":"匿名加工医疗信息","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-ndb","term":"NDB","lang":"zh-Hans","start":1066,"end":1069,"surface":"NDB","status":"admitted","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-ndb","term":"全民健康保险数据库","lang":"zh-Hans","start":1070,"end":1079,"surface":"全民健康保险数据库","status":"deprecated","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-renketsu","term":"联结分析","lang":"zh-Hans","start":1081,"end":1085,"surface":"联结分析","status":"preferred","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-koteki-db","term":"公立数据库","lang":"zh-Hans","start":1109,"end":1114,"surface":"公立数据库","status":"forbidden","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-dpc-db","term":"DPC数据库","lang":"zh-Hans","start":1124,"end":1131,"surface":"DPC 数据库","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-kaigo-db","term":"护理数据库","lang":"zh-Hans","start":1132,"end":1137,"surface":"护理数据库","status":"admitted","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-iryoho","term":"医疗法","lang":"zh-Hans","start":1183,"end":1186,"surface":"医疗法","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-kaisei","term":"修正","lang":"zh-Hans","start":1188,"end":1190,"surface":"修正","status":"preferred","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-iryoho","term":"医疗法","lang":"zh-Hans","start":1191,"end":1194,"surface":"医疗法","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-horitsuan","term":"修正法案","lang":"zh-Hans","start":1196,"end":1200,"surface":"修正法案","status":"admitted","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-kokkai","term":"国会","lang":"zh-Hans","start":1226,"end":1228,"surface":"国会","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-keizoku","term":"继续审议","lang":"zh-Hans","start":1240,"end":1244,"surface":"继续审议","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-reiwa","term":"令和","lang":"zh-Hans","start":1257,"end":1259,"surface":"令和","status":"preferred","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-koteki-db","term":"公共数据库","lang":"zh-Hans","start":1281,"end":1286,"surface":"公共数据库","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-tokumeika-joho","term":"匿名化信息","lang":"zh-Hans","start":1288,"end":1293,"surface":"匿名化信息","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":["c-tokumeika-joho","c-tokumeikako","c-tokumeikako-iryo"]},{"concept":"c-kameika-joho","term":"假名化信息","lang":"zh-Hans","start":1303,"end":1308,"surface":"假名化信息","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":["c-kameika-joho","c-kameikako","c-kameikako-iryo"]},{"concept":"c-database","term":"数据库","lang":"zh-Hans","start":1311,"end":1314,"surface":"数据库","status":"preferred","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-emr-share","term":"电子病历信息共享服务","lang":"zh-Hans","start":1331,"end":1341,"surface":"电子病历信息共享服务","status":"preferred","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-mhlw","term":"厚生劳动省","lang":"zh-Hans","start":1354,"end":1359,"surface":"厚生劳动省","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-digital-agency","term":"数字厅","lang":"zh-Hans","start":1360,"end":1363,"surface":"数字厅","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-digital-agency","term":"数码厅","lang":"zh-Hans","start":1366,"end":1369,"surface":"数码厅","status":"admitted","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-mynumber-card","term":"个人编号卡","lang":"zh-Hans","start":1374,"end":1379,"surface":"个人编号卡","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-kihon-hoshin","term":"基本方针","lang":"zh-Hans","start":1386,"end":1390,"surface":"基本方针","status":"admitted","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-tokubetsuho","term":"特别法","lang":"zh-Hans","start":1391,"end":1394,"surface":"特别法","status":"preferred","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-kihon-hoshin","term":"关于数据利用制度形态的基本方针","lang":"zh-Hans","start":1399,"end":1414,"surface":"关于数据利用制度形态的基本方针","status":"preferred","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-tokubetsuho","term":"特别法","lang":"zh-Hans","start":1433,"end":1436,"surface":"特别法","status":"preferred","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-kisei-keikaku","term":"规制改革实施计划","lang":"zh-Hans","start":1443,"end":1451,"surface":"规制改革实施计划","status":"preferred","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-chukan","term":"中间汇总","lang":"zh-Hans","start":1507,"end":1511,"surface":"中间汇总","status":"admitted","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-appi","term":"个人信息保护法","lang":"zh-Hans","start":1531,"end":1538,"surface":"个人信息保护法","status":"admitted","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-ppc","term":"个人信息保护委员会","lang":"zh-Hans","start":1545,"end":1554,"surface":"个人信息保护委员会","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-honnin-kanyo","term":"本人参与","lang":"zh-Hans","start":1578,"end":1582,"surface":"本人参与","status":"preferred","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-tokei-joho","term":"统计信息","lang":"zh-Hans","start":1598,"end":1602,"surface":"统计信息","status":"preferred","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-honnin","term":"本人","lang":"zh-Hans","start":1620,"end":1622,"surface":"本人","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-kaisei","term":"修正","lang":"zh-Hans","start":1633,"end":1635,"surface":"修正","status":"preferred","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-iryo-kikan","term":"医疗机构","lang":"zh-Hans","start":1640,"end":1644,"surface":"医療机构","status":"preferred","concept_status":"draft","grade":"script","ambiguous":[]},{"concept":"c-eu","term":"欧盟","lang":"zh-Hans","start":1663,"end":1665,"surface":"欧盟","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-ehds-space","term":"欧洲健康数据空间","lang":"zh-Hans","start":1674,"end":1682,"surface":"欧洲健康数据空间","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-ehds","term":"欧洲健康数据空间条例","lang":"zh-Hans","start":1684,"end":1694,"surface":"欧洲健康数据空间条例","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-ehds","term":"EHDS条例","lang":"zh-Hans","start":1696,"end":1703,"surface":"EHDS 条例","status":"admitted","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-shiko","term":"生效","lang":"zh-Hans","start":1721,"end":1723,"surface":"生效","status":"admitted","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-ehds-secondary","term":"二次利用","lang":"zh-Hans","start":1748,"end":1752,"surface":"二次利用","status":"admitted","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-ehds-secondary","term":"二次利用","lang":"zh-Hans","start":1782,"end":1786,"surface":"二次利用","status":"admitted","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-hdab","term":"健康数据访问机构","lang":"zh-Hans","start":1790,"end":1798,"surface":"健康数据访问机构","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-hdab","term":"HDAB","lang":"zh-Hans","start":1799,"end":1803,"surface":"HDAB","status":"admitted","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-data-permit","term":"数据许可","lang":"zh-Hans","start":1806,"end":1810,"surface":"数据许可","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-ehds-spe","term":"安全处理环境","lang":"zh-Hans","start":1813,"end":1819,"surface":"安全处理环境","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-ehds-secondary","term":"二次利用","lang":"zh-Hans","start":1838,"end":1842,"surface":"二次利用","status":"admitted","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-eu","term":"欧盟","lang":"zh-Hans","start":1855,"end":1857,"surface":"欧盟","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-pipl","term":"个人信息保护法","lang":"zh-Hans","start":1889,"end":1896,"surface":"个人信息保护法","status":"admitted","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-qubiaoshihua","term":"去标识化","lang":"zh-Hans","start":1906,"end":1910,"surface":"去标识化","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-prc-nimiing","term":"匿名化","lang":"zh-Hans","start":1913,"end":1916,"surface":"匿名化","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-qubiaoshihua","term":"去标识化","lang":"zh-Hans","start":1948,"end":1952,"surface":"去标识化","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-kojin-joho","term":"个人信息","lang":"zh-Hans","start":1957,"end":1961,"surface":"个人信息","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-kameikako","term":"假名加工信息","lang":"zh-Hans","start":1966,"end":1972,"surface":"假名加工信息","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-chukan","term":"中间汇总","lang":"zh-Hans","start":2129,"end":2133,"surface":"中间汇总","status":"admitted","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-ngmi","term":"基盘法","lang":"zh-Hans","start":2149,"end":2152,"surface":"基盘法","status":"admitted","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-jigyosha","term":"经营者","lang":"zh-Hans","start":2155,"end":2158,"surface":"经营者","status":"preferred","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-koteki-db","term":"公共数据库","lang":"zh-Hans","start":2161,"end":2166,"surface":"公共数据库","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-matome2025","term":"数字行财政改革汇总2025","lang":"zh-Hans","start":2224,"end":2238,"surface":"数字行财政改革汇总 2025","status":"preferred","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-appi","term":"关于个人信息保护的法律","lang":"zh-Hans","start":2343,"end":2354,"surface":"关于个人信息保护的法律","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-heisei","term":"平成","lang":"zh-Hans","start":2356,"end":2358,"surface":"平成","status":"preferred","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-ppc","term":"个人信息保护委员会","lang":"zh-Hans","start":2430,"end":2439,"surface":"个人信息保护委员会","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-guideline","term":"指南","lang":"zh-Hans","start":2442,"end":2444,"surface":"指南","status":"preferred","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-ngmi","term":"基盘法","lang":"zh-Hans","start":2489,"end":2492,"surface":"基盘法","status":"admitted","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-reiwa","term":"令和","lang":"zh-Hans","start":2498,"end":2500,"surface":"令和","status":"preferred","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-kaisei","term":"修正","lang":"zh-Hans","start":2563,"end":2565,"surface":"修正","status":"preferred","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-jigyosha","term":"经营者","lang":"zh-Hans","start":2653,"end":2656,"surface":"经营者","status":"preferred","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-kaisei","term":"修正","lang":"zh-Hans","start":2660,"end":2662,"surface":"修正","status":"preferred","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-jigyosha","term":"经营者","lang":"zh-Hans","start":2679,"end":2682,"surface":"经营者","status":"preferred","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-cao","term":"内阁府","lang":"zh-Hans","start":2702,"end":2705,"surface":"内阁府","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-kenko-iryo-jimukyoku","term":"健康与医疗战略推进事务局","lang":"zh-Hans","start":2705,"end":2717,"surface":"健康与医疗战略推进事务局","status":"preferred","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-database","term":"数据库","lang":"zh-Hans","start":2762,"end":2765,"surface":"数据库","status":"preferred","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-platform","term":"全国医疗信息平台","lang":"zh-Hans","start":2766,"end":2774,"surface":"全国医疗信息平台","status":"preferred","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-mhlw","term":"厚生劳动省","lang":"zh-Hans","start":2780,"end":2785,"surface":"厚生劳动省","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-kofu","term":"公布","lang":"zh-Hans","start":2862,"end":2864,"surface":"公布","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-shiko","term":"施行","lang":"zh-Hans","start":2865,"end":2867,"surface":"施行","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-kaisei","term":"修正","lang":"zh-Hans","start":2868,"end":2870,"surface":"修正","status":"preferred","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-reiwa","term":"令和","lang":"zh-Hans","start":2871,"end":2873,"surface":"令和","status":"preferred","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-kaisei","term":"修正","lang":"zh-Hans","start":2888,"end":2890,"surface":"修正","status":"preferred","concept_status":"draft","grade":"exact","ambiguous":[]},{"concept":"c-ndb","term":"NDB","lang":"zh-Hans","start":2897,"end":2900,"surface":"NDB","status":"admitted","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-horitsuan","term":"法律案","lang":"zh-Hans","start":2910,"end":2913,"surface":"法律案","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-kakugi","term":"内阁决定","lang":"zh-Hans","start":3198,"end":3202,"surface":"内阁决定","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-nendo","term":"年度","lang":"zh-Hans","start":3204,"end":3206,"surface":"年度","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-appi","term":"个人信息保护法","lang":"zh-Hans","start":3285,"end":3292,"surface":"个人信息保护法","status":"admitted","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-eu","term":"EU","lang":"zh-Hans","start":3390,"end":3392,"surface":"EU","status":"admitted","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-data-permit","term":"数据许可","lang":"zh-Hans","start":3463,"end":3467,"surface":"数据许可","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-honnin-doi","term":"本人同意","lang":"zh-Hans","start":3488,"end":3492,"surface":"本人同意","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-riyo-mokuteki","term":"利用目的","lang":"zh-Hans","start":3504,"end":3508,"surface":"利用目的","status":"preferred","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-ngmi","term":"基盘法","lang":"zh-Hans","start":3510,"end":3513,"surface":"基盘法","status":"admitted","concept_status":"approved","grade":"exact","ambiguous":[]},{"concept":"c-iryo-kikan","term":"医疗机构","lang":"zh-Hans","start":3520,"end":3524,"surface":"医疗机构","status":"preferred","concept_status":"draft","grade":"exact","ambiguous":[]}]');
CREATE TABLE remark (id INTEGER PRIMARY KEY AUTOINCREMENT, annotation_id INTEGER NOT NULL UNIQUE REFERENCES annotation(id), key TEXT NOT NULL, hash TEXT NOT NULL) STRICT;
CREATE TABLE searched (id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('briefing', 'annotation', 'source')), ref_id INTEGER NOT NULL, briefing_id INTEGER, grams TEXT NOT NULL, UNIQUE (kind, ref_id)) STRICT;
PRAGMA writable_schema=ON;
INSERT INTO sqlite_master(type,name,tbl_name,rootpage,sql)VALUES('table','searched_fts','searched_fts',0,'CREATE VIRTUAL TABLE searched_fts USING fts5(grams, content=''searched'', content_rowid=''id'', tokenize=''unicode61 remove_diacritics 0'')');
CREATE TABLE 'searched_fts_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO "searched_fts_config" VALUES('version',4);
CREATE TABLE 'searched_fts_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO "searched_fts_data" VALUES(1,X'');
INSERT INTO "searched_fts_data" VALUES(10,X'00000000000000');
CREATE TABLE 'searched_fts_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
CREATE TABLE 'searched_fts_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
CREATE TABLE sense (id INTEGER PRIMARY KEY AUTOINCREMENT, briefing_id INTEGER NOT NULL REFERENCES briefing(id), start INTEGER NOT NULL, stop INTEGER NOT NULL, surface TEXT NOT NULL, concept TEXT NOT NULL, author TEXT NOT NULL, at TEXT NOT NULL, hash TEXT NOT NULL, UNIQUE (briefing_id, start, stop)) STRICT;
CREATE TABLE source (id INTEGER PRIMARY KEY AUTOINCREMENT, url TEXT NOT NULL UNIQUE, host TEXT NOT NULL, issuer TEXT NOT NULL, title TEXT NOT NULL, kind TEXT NOT NULL, hash TEXT NOT NULL) STRICT;
INSERT INTO "source" VALUES(1,'https://www.cas.go.jp/jp/seisaku/digital_gyozaikaikaku/pdf/torimatome_honbun2025.pdf','www.cas.go.jp','内閣官房','数字行财政改革汇总 2025','cabinet','7052e3dfa4421dccb5b1e60e80a61981');
INSERT INTO "source" VALUES(2,'https://laws.e-gov.go.jp/law/415AC0000000057','laws.e-gov.go.jp','e-Gov法令検索','关于个人信息保护的法律','law','80185a2953a45c8bb25a18e3150f8af4');
INSERT INTO "source" VALUES(3,'https://www.ppc.go.jp/personalinfo/legal/','www.ppc.go.jp','個人情報保護委員会','','ministry','61e985de89d6567abfebc9ae8fd507a2');
INSERT INTO "source" VALUES(4,'https://laws.e-gov.go.jp/law/429AC0000000028','laws.e-gov.go.jp','e-Gov法令検索','','law','d4f4726f12cf324ac048b803503868fa');
INSERT INTO "source" VALUES(5,'https://www.shugiin.go.jp/internet/itdb_housei.nsf/html/housei/21120230526035.htm','www.shugiin.go.jp','衆議院','','law','ae0357eb3d7705bf192dac33393dc73a');
INSERT INTO "source" VALUES(6,'https://www8.cao.go.jp/iryou/index.html','www8.cao.go.jp','内閣府','','cabinet','421c30d3cb8581e154b86b2ce3e90b40');
INSERT INTO "source" VALUES(7,'https://www.mhlw.go.jp/content/10808000/001140173.pdf','www.mhlw.go.jp','厚生労働省','','ministry','5f7ae82fabf1dbe8d702cc76b3fc4550');
INSERT INTO "source" VALUES(8,'https://www.mhlw.go.jp/stf/topics/bukyoku/soumu/houritu/217.html','www.mhlw.go.jp','厚生労働省','','ministry','b92d2302764a9f1a9e3d5ff19cceac7d');
INSERT INTO "source" VALUES(9,'https://www.cas.go.jp/jp/seisaku/digital_gyozaikaikaku/pdf/data_houshin_honbun.pdf','www.cas.go.jp','内閣官房','','cabinet','acfef7b8dbfdf795de4cd81e14a7519f');
INSERT INTO "source" VALUES(10,'https://www.cas.go.jp/jp/seisaku/digital_gyozaikaikaku/pdf/data_houshin_gaiyou.pdf','www.cas.go.jp','内閣官房','','cabinet','a987966802157292368baaec70a0d3ee');
INSERT INTO "source" VALUES(11,'https://www8.cao.go.jp/kisei-kaikaku/kisei/publication/p_plan.html','www8.cao.go.jp','内閣府','','cabinet','34c803e0533838f569f948fe183e6967');
INSERT INTO "source" VALUES(12,'https://www.ppc.go.jp/personalinfo/3nengotominaoshi/','www.ppc.go.jp','個人情報保護委員会','关于对〈个人信息保护法〉制度性课题的思考','ministry','e2624e1d75d4d41275586ddce0fb10f4');
INSERT INTO "source" VALUES(13,'https://eur-lex.europa.eu/eli/reg/2025/327/oj','eur-lex.europa.eu','EUR-Lex','','eu','96439004ed5fa2b3869d01f9a00a2462');
INSERT INTO sqlite_master(type,name,tbl_name,rootpage,sql)VALUES('table','term_fts','term_fts',0,'CREATE VIRTUAL TABLE term_fts USING fts5(grams, content=''term_key'', content_rowid=''id'', tokenize=''unicode61 remove_diacritics 0'', prefix=''1'')');
CREATE TABLE 'term_fts_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO "term_fts_config" VALUES('version',4);
CREATE TABLE 'term_fts_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO "term_fts_data" VALUES(1,X'');
INSERT INTO "term_fts_data" VALUES(10,X'00000000000000');
CREATE TABLE 'term_fts_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
CREATE TABLE 'term_fts_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
CREATE TABLE term_key (id INTEGER PRIMARY KEY, concept TEXT NOT NULL, lang TEXT NOT NULL, term TEXT NOT NULL, loose TEXT NOT NULL, kana TEXT NOT NULL, roman TEXT NOT NULL, grams TEXT NOT NULL) STRICT;
CREATE TABLE termbase (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, title TEXT NOT NULL, version TEXT NOT NULL, provenance TEXT NOT NULL, blockers TEXT NOT NULL, rank INTEGER NOT NULL, enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)), edition TEXT NOT NULL, path TEXT NOT NULL, path_sha256 TEXT NOT NULL, reading TEXT NOT NULL, added TEXT NOT NULL, deleted_at TEXT, hash TEXT NOT NULL) STRICT;
CREATE TABLE unsearched (kind TEXT NOT NULL, ref_id INTEGER NOT NULL, PRIMARY KEY (kind, ref_id)) STRICT;
INSERT INTO "unsearched" VALUES('briefing',1);
INSERT INTO "unsearched" VALUES('annotation',1);
INSERT INTO "unsearched" VALUES('source',13);
INSERT INTO "unsearched" VALUES('source',2);
INSERT INTO "unsearched" VALUES('source',4);
INSERT INTO "unsearched" VALUES('source',10);
INSERT INTO "unsearched" VALUES('source',9);
INSERT INTO "unsearched" VALUES('source',1);
INSERT INTO "unsearched" VALUES('source',7);
INSERT INTO "unsearched" VALUES('source',8);
INSERT INTO "unsearched" VALUES('source',12);
INSERT INTO "unsearched" VALUES('source',3);
INSERT INTO "unsearched" VALUES('source',5);
INSERT INTO "unsearched" VALUES('source',6);
INSERT INTO "unsearched" VALUES('source',11);
CREATE TABLE version (id INTEGER PRIMARY KEY AUTOINCREMENT, briefing_id INTEGER NOT NULL REFERENCES briefing(id), document_id INTEGER NOT NULL REFERENCES document(id), ordinal INTEGER NOT NULL, added TEXT NOT NULL, hash TEXT NOT NULL, UNIQUE (briefing_id, ordinal)) STRICT;
INSERT INTO "version" VALUES(1,1,1,1,'2026-11-26T11:51:24.069Z','356294c57491127b251b8f22b40d4817');
CREATE INDEX change_by_set_id ON change (set_id);
CREATE INDEX document_by_sha256 ON document (sha256);
CREATE INDEX briefing_by_matter_id ON briefing (matter_id);
CREATE INDEX version_by_document_id ON version (document_id);
CREATE INDEX annotation_by_briefing_id ON annotation (briefing_id);
CREATE INDEX anchor_by_version_id ON anchor (version_id);
CREATE INDEX citation_by_briefing_id ON citation (briefing_id);
CREATE INDEX citation_by_source_id ON citation (source_id);
CREATE INDEX correction_by_briefing_id ON correction (briefing_id);
CREATE INDEX copy_by_source_id ON copy (source_id);
CREATE INDEX copy_by_sha256 ON copy (sha256);
CREATE INDEX term_key_by_concept ON term_key (concept);
CREATE INDEX term_key_by_loose ON term_key (loose);
CREATE INDEX term_key_by_kana ON term_key (kana);
CREATE INDEX term_key_by_roman ON term_key (roman);
CREATE INDEX entry_by_concept ON entry (concept);
CREATE INDEX proposal_by_concept ON proposal (concept);
CREATE INDEX proposal_by_state ON proposal (state);
CREATE TRIGGER log_matter_insert AFTER INSERT ON matter BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'matter', NEW.id, 'insert', NULL, json_object('id', NEW.id, 'client', NEW.client, 'number', NEW.number, 'name', NEW.name, 'hash', NEW.hash), NEW.hash); END;
CREATE TRIGGER log_matter_update AFTER UPDATE ON matter BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'matter', NEW.id, 'update', json_object('id', OLD.id, 'client', OLD.client, 'number', OLD.number, 'name', OLD.name, 'hash', OLD.hash), json_object('id', NEW.id, 'client', NEW.client, 'number', NEW.number, 'name', NEW.name, 'hash', NEW.hash), NEW.hash); END;
CREATE TRIGGER log_matter_delete AFTER DELETE ON matter BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'matter', OLD.id, 'delete', json_object('id', OLD.id, 'client', OLD.client, 'number', OLD.number, 'name', OLD.name, 'hash', OLD.hash), NULL, NULL); END;
CREATE TRIGGER refuse_matter_update_id BEFORE UPDATE ON matter WHEN OLD.id <> NEW.id BEGIN SELECT RAISE(ABORT, 'ids never change'); END;
CREATE TRIGGER log_briefing_insert AFTER INSERT ON briefing BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'briefing', NEW.id, 'insert', NULL, json_object('id', NEW.id, 'matter_id', NEW.matter_id, 'title', NEW.title, 'number', NEW.number, 'date', NEW.date, 'issuer', NEW.issuer, 'authors', NEW.authors, 'translators', NEW.translators, 'language', NEW.language, 'added', NEW.added, 'deleted_at', NEW.deleted_at, 'hash', NEW.hash), NEW.hash); END;
CREATE TRIGGER log_briefing_update AFTER UPDATE ON briefing BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'briefing', NEW.id, 'update', json_object('id', OLD.id, 'matter_id', OLD.matter_id, 'title', OLD.title, 'number', OLD.number, 'date', OLD.date, 'issuer', OLD.issuer, 'authors', OLD.authors, 'translators', OLD.translators, 'language', OLD.language, 'added', OLD.added, 'deleted_at', OLD.deleted_at, 'hash', OLD.hash), json_object('id', NEW.id, 'matter_id', NEW.matter_id, 'title', NEW.title, 'number', NEW.number, 'date', NEW.date, 'issuer', NEW.issuer, 'authors', NEW.authors, 'translators', NEW.translators, 'language', NEW.language, 'added', NEW.added, 'deleted_at', NEW.deleted_at, 'hash', NEW.hash), NEW.hash); END;
CREATE TRIGGER log_briefing_delete AFTER DELETE ON briefing BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'briefing', OLD.id, 'delete', json_object('id', OLD.id, 'matter_id', OLD.matter_id, 'title', OLD.title, 'number', OLD.number, 'date', OLD.date, 'issuer', OLD.issuer, 'authors', OLD.authors, 'translators', OLD.translators, 'language', OLD.language, 'added', OLD.added, 'deleted_at', OLD.deleted_at, 'hash', OLD.hash), NULL, NULL); END;
CREATE TRIGGER refuse_briefing_update_id BEFORE UPDATE ON briefing WHEN OLD.id <> NEW.id BEGIN SELECT RAISE(ABORT, 'ids never change'); END;
CREATE TRIGGER log_version_insert AFTER INSERT ON version BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'version', NEW.id, 'insert', NULL, json_object('id', NEW.id, 'briefing_id', NEW.briefing_id, 'document_id', NEW.document_id, 'ordinal', NEW.ordinal, 'added', NEW.added, 'hash', NEW.hash), NEW.hash); END;
CREATE TRIGGER log_version_update AFTER UPDATE ON version BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'version', NEW.id, 'update', json_object('id', OLD.id, 'briefing_id', OLD.briefing_id, 'document_id', OLD.document_id, 'ordinal', OLD.ordinal, 'added', OLD.added, 'hash', OLD.hash), json_object('id', NEW.id, 'briefing_id', NEW.briefing_id, 'document_id', NEW.document_id, 'ordinal', NEW.ordinal, 'added', NEW.added, 'hash', NEW.hash), NEW.hash); END;
CREATE TRIGGER log_version_delete AFTER DELETE ON version BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'version', OLD.id, 'delete', json_object('id', OLD.id, 'briefing_id', OLD.briefing_id, 'document_id', OLD.document_id, 'ordinal', OLD.ordinal, 'added', OLD.added, 'hash', OLD.hash), NULL, NULL); END;
CREATE TRIGGER refuse_version_update_id BEFORE UPDATE ON version WHEN OLD.id <> NEW.id BEGIN SELECT RAISE(ABORT, 'ids never change'); END;
CREATE TRIGGER log_annotation_insert AFTER INSERT ON annotation BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'annotation', NEW.id, 'insert', NULL, json_object('id', NEW.id, 'briefing_id', NEW.briefing_id, 'kind', NEW.kind, 'state', NEW.state, 'internal', NEW.internal, 'author', NEW.author, 'created', NEW.created, 'modified', NEW.modified, 'body', NEW.body, 'tags', NEW.tags, 'deleted_at', NEW.deleted_at, 'hash', NEW.hash), NEW.hash); END;
CREATE TRIGGER log_annotation_update AFTER UPDATE ON annotation BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'annotation', NEW.id, 'update', json_object('id', OLD.id, 'briefing_id', OLD.briefing_id, 'kind', OLD.kind, 'state', OLD.state, 'internal', OLD.internal, 'author', OLD.author, 'created', OLD.created, 'modified', OLD.modified, 'body', OLD.body, 'tags', OLD.tags, 'deleted_at', OLD.deleted_at, 'hash', OLD.hash), json_object('id', NEW.id, 'briefing_id', NEW.briefing_id, 'kind', NEW.kind, 'state', NEW.state, 'internal', NEW.internal, 'author', NEW.author, 'created', NEW.created, 'modified', NEW.modified, 'body', NEW.body, 'tags', NEW.tags, 'deleted_at', NEW.deleted_at, 'hash', NEW.hash), NEW.hash); END;
CREATE TRIGGER log_annotation_delete AFTER DELETE ON annotation BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'annotation', OLD.id, 'delete', json_object('id', OLD.id, 'briefing_id', OLD.briefing_id, 'kind', OLD.kind, 'state', OLD.state, 'internal', OLD.internal, 'author', OLD.author, 'created', OLD.created, 'modified', OLD.modified, 'body', OLD.body, 'tags', OLD.tags, 'deleted_at', OLD.deleted_at, 'hash', OLD.hash), NULL, NULL); END;
CREATE TRIGGER refuse_annotation_update_id BEFORE UPDATE ON annotation WHEN OLD.id <> NEW.id BEGIN SELECT RAISE(ABORT, 'ids never change'); END;
CREATE TRIGGER log_anchor_insert AFTER INSERT ON anchor BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'anchor', NEW.id, 'insert', NULL, json_object('id', NEW.id, 'annotation_id', NEW.annotation_id, 'version_id', NEW.version_id, 'placement', NEW.placement, 'start', NEW.start, 'stop', NEW.stop, 'exact', NEW.exact, 'prefix', NEW.prefix, 'suffix', NEW.suffix, 'block', NEW.block, 'section', NEW.section, 'occurrence', NEW.occurrence, 'hash', NEW.hash), NEW.hash); END;
CREATE TRIGGER log_anchor_update AFTER UPDATE ON anchor BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'anchor', NEW.id, 'update', json_object('id', OLD.id, 'annotation_id', OLD.annotation_id, 'version_id', OLD.version_id, 'placement', OLD.placement, 'start', OLD.start, 'stop', OLD.stop, 'exact', OLD.exact, 'prefix', OLD.prefix, 'suffix', OLD.suffix, 'block', OLD.block, 'section', OLD.section, 'occurrence', OLD.occurrence, 'hash', OLD.hash), json_object('id', NEW.id, 'annotation_id', NEW.annotation_id, 'version_id', NEW.version_id, 'placement', NEW.placement, 'start', NEW.start, 'stop', NEW.stop, 'exact', NEW.exact, 'prefix', NEW.prefix, 'suffix', NEW.suffix, 'block', NEW.block, 'section', NEW.section, 'occurrence', NEW.occurrence, 'hash', NEW.hash), NEW.hash); END;
CREATE TRIGGER log_anchor_delete AFTER DELETE ON anchor BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'anchor', OLD.id, 'delete', json_object('id', OLD.id, 'annotation_id', OLD.annotation_id, 'version_id', OLD.version_id, 'placement', OLD.placement, 'start', OLD.start, 'stop', OLD.stop, 'exact', OLD.exact, 'prefix', OLD.prefix, 'suffix', OLD.suffix, 'block', OLD.block, 'section', OLD.section, 'occurrence', OLD.occurrence, 'hash', OLD.hash), NULL, NULL); END;
CREATE TRIGGER refuse_anchor_update_id BEFORE UPDATE ON anchor WHEN OLD.id <> NEW.id BEGIN SELECT RAISE(ABORT, 'ids never change'); END;
CREATE TRIGGER log_source_insert AFTER INSERT ON source BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'source', NEW.id, 'insert', NULL, json_object('id', NEW.id, 'url', NEW.url, 'host', NEW.host, 'issuer', NEW.issuer, 'title', NEW.title, 'kind', NEW.kind, 'hash', NEW.hash), NEW.hash); END;
CREATE TRIGGER log_source_update AFTER UPDATE ON source BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'source', NEW.id, 'update', json_object('id', OLD.id, 'url', OLD.url, 'host', OLD.host, 'issuer', OLD.issuer, 'title', OLD.title, 'kind', OLD.kind, 'hash', OLD.hash), json_object('id', NEW.id, 'url', NEW.url, 'host', NEW.host, 'issuer', NEW.issuer, 'title', NEW.title, 'kind', NEW.kind, 'hash', NEW.hash), NEW.hash); END;
CREATE TRIGGER log_source_delete AFTER DELETE ON source BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'source', OLD.id, 'delete', json_object('id', OLD.id, 'url', OLD.url, 'host', OLD.host, 'issuer', OLD.issuer, 'title', OLD.title, 'kind', OLD.kind, 'hash', OLD.hash), NULL, NULL); END;
CREATE TRIGGER refuse_source_update_id BEFORE UPDATE ON source WHEN OLD.id <> NEW.id BEGIN SELECT RAISE(ABORT, 'ids never change'); END;
CREATE TRIGGER log_citation_insert AFTER INSERT ON citation BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'citation', NEW.id, 'insert', NULL, json_object('id', NEW.id, 'briefing_id', NEW.briefing_id, 'source_id', NEW.source_id, 'footnote', NEW.footnote, 'start', NEW.start, 'stop', NEW.stop, 'page', NEW.page, 'quote', NEW.quote, 'state', NEW.state, 'hash', NEW.hash), NEW.hash); END;
CREATE TRIGGER log_citation_update AFTER UPDATE ON citation BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'citation', NEW.id, 'update', json_object('id', OLD.id, 'briefing_id', OLD.briefing_id, 'source_id', OLD.source_id, 'footnote', OLD.footnote, 'start', OLD.start, 'stop', OLD.stop, 'page', OLD.page, 'quote', OLD.quote, 'state', OLD.state, 'hash', OLD.hash), json_object('id', NEW.id, 'briefing_id', NEW.briefing_id, 'source_id', NEW.source_id, 'footnote', NEW.footnote, 'start', NEW.start, 'stop', NEW.stop, 'page', NEW.page, 'quote', NEW.quote, 'state', NEW.state, 'hash', NEW.hash), NEW.hash); END;
CREATE TRIGGER log_citation_delete AFTER DELETE ON citation BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'citation', OLD.id, 'delete', json_object('id', OLD.id, 'briefing_id', OLD.briefing_id, 'source_id', OLD.source_id, 'footnote', OLD.footnote, 'start', OLD.start, 'stop', OLD.stop, 'page', OLD.page, 'quote', OLD.quote, 'state', OLD.state, 'hash', OLD.hash), NULL, NULL); END;
CREATE TRIGGER refuse_citation_update_id BEFORE UPDATE ON citation WHEN OLD.id <> NEW.id BEGIN SELECT RAISE(ABORT, 'ids never change'); END;
CREATE TRIGGER log_sense_insert AFTER INSERT ON sense BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'sense', NEW.id, 'insert', NULL, json_object('id', NEW.id, 'briefing_id', NEW.briefing_id, 'start', NEW.start, 'stop', NEW.stop, 'surface', NEW.surface, 'concept', NEW.concept, 'author', NEW.author, 'at', NEW.at, 'hash', NEW.hash), NEW.hash); END;
CREATE TRIGGER log_sense_update AFTER UPDATE ON sense BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'sense', NEW.id, 'update', json_object('id', OLD.id, 'briefing_id', OLD.briefing_id, 'start', OLD.start, 'stop', OLD.stop, 'surface', OLD.surface, 'concept', OLD.concept, 'author', OLD.author, 'at', OLD.at, 'hash', OLD.hash), json_object('id', NEW.id, 'briefing_id', NEW.briefing_id, 'start', NEW.start, 'stop', NEW.stop, 'surface', NEW.surface, 'concept', NEW.concept, 'author', NEW.author, 'at', NEW.at, 'hash', NEW.hash), NEW.hash); END;
CREATE TRIGGER log_sense_delete AFTER DELETE ON sense BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'sense', OLD.id, 'delete', json_object('id', OLD.id, 'briefing_id', OLD.briefing_id, 'start', OLD.start, 'stop', OLD.stop, 'surface', OLD.surface, 'concept', OLD.concept, 'author', OLD.author, 'at', OLD.at, 'hash', OLD.hash), NULL, NULL); END;
CREATE TRIGGER refuse_sense_update_id BEFORE UPDATE ON sense WHEN OLD.id <> NEW.id BEGIN SELECT RAISE(ABORT, 'ids never change'); END;
CREATE TRIGGER log_own_text_insert AFTER INSERT ON own_text BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'own_text', NEW.id, 'insert', NULL, json_object('id', NEW.id, 'briefing_id', NEW.briefing_id, 'recipient', NEW.recipient, 'matter', NEW.matter, 'question', NEW.question, 'short_answer', NEW.short_answer, 'analysis', NEW.analysis, 'modified', NEW.modified, 'hash', NEW.hash), NEW.hash); END;
CREATE TRIGGER log_own_text_update AFTER UPDATE ON own_text BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'own_text', NEW.id, 'update', json_object('id', OLD.id, 'briefing_id', OLD.briefing_id, 'recipient', OLD.recipient, 'matter', OLD.matter, 'question', OLD.question, 'short_answer', OLD.short_answer, 'analysis', OLD.analysis, 'modified', OLD.modified, 'hash', OLD.hash), json_object('id', NEW.id, 'briefing_id', NEW.briefing_id, 'recipient', NEW.recipient, 'matter', NEW.matter, 'question', NEW.question, 'short_answer', NEW.short_answer, 'analysis', NEW.analysis, 'modified', NEW.modified, 'hash', NEW.hash), NEW.hash); END;
CREATE TRIGGER log_own_text_delete AFTER DELETE ON own_text BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'own_text', OLD.id, 'delete', json_object('id', OLD.id, 'briefing_id', OLD.briefing_id, 'recipient', OLD.recipient, 'matter', OLD.matter, 'question', OLD.question, 'short_answer', OLD.short_answer, 'analysis', OLD.analysis, 'modified', OLD.modified, 'hash', OLD.hash), NULL, NULL); END;
CREATE TRIGGER refuse_own_text_update_id BEFORE UPDATE ON own_text WHEN OLD.id <> NEW.id BEGIN SELECT RAISE(ABORT, 'ids never change'); END;
CREATE TRIGGER log_correction_insert AFTER INSERT ON correction BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'correction', NEW.id, 'insert', NULL, json_object('id', NEW.id, 'briefing_id', NEW.briefing_id, 'kind', NEW.kind, 'raw_start', NEW.raw_start, 'raw_stop', NEW.raw_stop, 'raw', NEW.raw, 'value', NEW.value, 'at', NEW.at, 'hash', NEW.hash), NEW.hash); END;
CREATE TRIGGER log_correction_update AFTER UPDATE ON correction BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'correction', NEW.id, 'update', json_object('id', OLD.id, 'briefing_id', OLD.briefing_id, 'kind', OLD.kind, 'raw_start', OLD.raw_start, 'raw_stop', OLD.raw_stop, 'raw', OLD.raw, 'value', OLD.value, 'at', OLD.at, 'hash', OLD.hash), json_object('id', NEW.id, 'briefing_id', NEW.briefing_id, 'kind', NEW.kind, 'raw_start', NEW.raw_start, 'raw_stop', NEW.raw_stop, 'raw', NEW.raw, 'value', NEW.value, 'at', NEW.at, 'hash', NEW.hash), NEW.hash); END;
CREATE TRIGGER log_correction_delete AFTER DELETE ON correction BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'correction', OLD.id, 'delete', json_object('id', OLD.id, 'briefing_id', OLD.briefing_id, 'kind', OLD.kind, 'raw_start', OLD.raw_start, 'raw_stop', OLD.raw_stop, 'raw', OLD.raw, 'value', OLD.value, 'at', OLD.at, 'hash', OLD.hash), NULL, NULL); END;
CREATE TRIGGER refuse_correction_update_id BEFORE UPDATE ON correction WHEN OLD.id <> NEW.id BEGIN SELECT RAISE(ABORT, 'ids never change'); END;
CREATE TRIGGER log_remark_insert AFTER INSERT ON remark BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'remark', NEW.id, 'insert', NULL, json_object('id', NEW.id, 'annotation_id', NEW.annotation_id, 'key', NEW.key, 'hash', NEW.hash), NEW.hash); END;
CREATE TRIGGER log_remark_update AFTER UPDATE ON remark BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'remark', NEW.id, 'update', json_object('id', OLD.id, 'annotation_id', OLD.annotation_id, 'key', OLD.key, 'hash', OLD.hash), json_object('id', NEW.id, 'annotation_id', NEW.annotation_id, 'key', NEW.key, 'hash', NEW.hash), NEW.hash); END;
CREATE TRIGGER log_remark_delete AFTER DELETE ON remark BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'remark', OLD.id, 'delete', json_object('id', OLD.id, 'annotation_id', OLD.annotation_id, 'key', OLD.key, 'hash', OLD.hash), NULL, NULL); END;
CREATE TRIGGER refuse_remark_update_id BEFORE UPDATE ON remark WHEN OLD.id <> NEW.id BEGIN SELECT RAISE(ABORT, 'ids never change'); END;
CREATE TRIGGER log_copy_insert AFTER INSERT ON copy BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'copy', NEW.id, 'insert', NULL, json_object('id', NEW.id, 'source_id', NEW.source_id, 'sha256', NEW.sha256, 'name', NEW.name, 'pages', NEW.pages, 'added', NEW.added, 'hash', NEW.hash), NEW.hash); END;
CREATE TRIGGER log_copy_update AFTER UPDATE ON copy BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'copy', NEW.id, 'update', json_object('id', OLD.id, 'source_id', OLD.source_id, 'sha256', OLD.sha256, 'name', OLD.name, 'pages', OLD.pages, 'added', OLD.added, 'hash', OLD.hash), json_object('id', NEW.id, 'source_id', NEW.source_id, 'sha256', NEW.sha256, 'name', NEW.name, 'pages', NEW.pages, 'added', NEW.added, 'hash', NEW.hash), NEW.hash); END;
CREATE TRIGGER log_copy_delete AFTER DELETE ON copy BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'copy', OLD.id, 'delete', json_object('id', OLD.id, 'source_id', OLD.source_id, 'sha256', OLD.sha256, 'name', OLD.name, 'pages', OLD.pages, 'added', OLD.added, 'hash', OLD.hash), NULL, NULL); END;
CREATE TRIGGER refuse_copy_update_id BEFORE UPDATE ON copy WHEN OLD.id <> NEW.id BEGIN SELECT RAISE(ABORT, 'ids never change'); END;
CREATE TRIGGER log_termbase_insert AFTER INSERT ON termbase BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'termbase', NEW.id, 'insert', NULL, json_object('id', NEW.id, 'name', NEW.name, 'title', NEW.title, 'version', NEW.version, 'provenance', NEW.provenance, 'blockers', NEW.blockers, 'rank', NEW.rank, 'enabled', NEW.enabled, 'edition', NEW.edition, 'path', NEW.path, 'path_sha256', NEW.path_sha256, 'reading', NEW.reading, 'added', NEW.added, 'deleted_at', NEW.deleted_at, 'hash', NEW.hash), NEW.hash); END;
CREATE TRIGGER log_termbase_update AFTER UPDATE ON termbase BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'termbase', NEW.id, 'update', json_object('id', OLD.id, 'name', OLD.name, 'title', OLD.title, 'version', OLD.version, 'provenance', OLD.provenance, 'blockers', OLD.blockers, 'rank', OLD.rank, 'enabled', OLD.enabled, 'edition', OLD.edition, 'path', OLD.path, 'path_sha256', OLD.path_sha256, 'reading', OLD.reading, 'added', OLD.added, 'deleted_at', OLD.deleted_at, 'hash', OLD.hash), json_object('id', NEW.id, 'name', NEW.name, 'title', NEW.title, 'version', NEW.version, 'provenance', NEW.provenance, 'blockers', NEW.blockers, 'rank', NEW.rank, 'enabled', NEW.enabled, 'edition', NEW.edition, 'path', NEW.path, 'path_sha256', NEW.path_sha256, 'reading', NEW.reading, 'added', NEW.added, 'deleted_at', NEW.deleted_at, 'hash', NEW.hash), NEW.hash); END;
CREATE TRIGGER log_termbase_delete AFTER DELETE ON termbase BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'termbase', OLD.id, 'delete', json_object('id', OLD.id, 'name', OLD.name, 'title', OLD.title, 'version', OLD.version, 'provenance', OLD.provenance, 'blockers', OLD.blockers, 'rank', OLD.rank, 'enabled', OLD.enabled, 'edition', OLD.edition, 'path', OLD.path, 'path_sha256', OLD.path_sha256, 'reading', OLD.reading, 'added', OLD.added, 'deleted_at', OLD.deleted_at, 'hash', OLD.hash), NULL, NULL); END;
CREATE TRIGGER refuse_termbase_update_id BEFORE UPDATE ON termbase WHEN OLD.id <> NEW.id BEGIN SELECT RAISE(ABORT, 'ids never change'); END;
CREATE TRIGGER log_entry_insert AFTER INSERT ON entry BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'entry', NEW.id, 'insert', NULL, json_object('id', NEW.id, 'termbase_id', NEW.termbase_id, 'concept', NEW.concept, 'body', NEW.body, 'author', NEW.author, 'hash', NEW.hash), NEW.hash); END;
CREATE TRIGGER log_entry_update AFTER UPDATE ON entry BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'entry', NEW.id, 'update', json_object('id', OLD.id, 'termbase_id', OLD.termbase_id, 'concept', OLD.concept, 'body', OLD.body, 'author', OLD.author, 'hash', OLD.hash), json_object('id', NEW.id, 'termbase_id', NEW.termbase_id, 'concept', NEW.concept, 'body', NEW.body, 'author', NEW.author, 'hash', NEW.hash), NEW.hash); END;
CREATE TRIGGER log_entry_delete AFTER DELETE ON entry BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'entry', OLD.id, 'delete', json_object('id', OLD.id, 'termbase_id', OLD.termbase_id, 'concept', OLD.concept, 'body', OLD.body, 'author', OLD.author, 'hash', OLD.hash), NULL, NULL); END;
CREATE TRIGGER refuse_entry_update_id BEFORE UPDATE ON entry WHEN OLD.id <> NEW.id BEGIN SELECT RAISE(ABORT, 'ids never change'); END;
CREATE TRIGGER log_proposal_insert AFTER INSERT ON proposal BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'proposal', NEW.id, 'insert', NULL, json_object('id', NEW.id, 'termbase_id', NEW.termbase_id, 'concept', NEW.concept, 'body', NEW.body, 'author', NEW.author, 'at', NEW.at, 'state', NEW.state, 'reason', NEW.reason, 'decided_by', NEW.decided_by, 'decided_at', NEW.decided_at, 'hash', NEW.hash), NEW.hash); END;
CREATE TRIGGER log_proposal_update AFTER UPDATE ON proposal BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'proposal', NEW.id, 'update', json_object('id', OLD.id, 'termbase_id', OLD.termbase_id, 'concept', OLD.concept, 'body', OLD.body, 'author', OLD.author, 'at', OLD.at, 'state', OLD.state, 'reason', OLD.reason, 'decided_by', OLD.decided_by, 'decided_at', OLD.decided_at, 'hash', OLD.hash), json_object('id', NEW.id, 'termbase_id', NEW.termbase_id, 'concept', NEW.concept, 'body', NEW.body, 'author', NEW.author, 'at', NEW.at, 'state', NEW.state, 'reason', NEW.reason, 'decided_by', NEW.decided_by, 'decided_at', NEW.decided_at, 'hash', NEW.hash), NEW.hash); END;
CREATE TRIGGER log_proposal_delete AFTER DELETE ON proposal BEGIN INSERT INTO change (set_id, tbl, row_id, op, old, new, new_hash) VALUES ((SELECT id FROM current_set), 'proposal', OLD.id, 'delete', json_object('id', OLD.id, 'termbase_id', OLD.termbase_id, 'concept', OLD.concept, 'body', OLD.body, 'author', OLD.author, 'at', OLD.at, 'state', OLD.state, 'reason', OLD.reason, 'decided_by', OLD.decided_by, 'decided_at', OLD.decided_at, 'hash', OLD.hash), NULL, NULL); END;
CREATE TRIGGER refuse_proposal_update_id BEFORE UPDATE ON proposal WHEN OLD.id <> NEW.id BEGIN SELECT RAISE(ABORT, 'ids never change'); END;
CREATE TRIGGER refuse_document_update_fixed BEFORE UPDATE ON document WHEN 1 BEGIN SELECT RAISE(ABORT, 'document is insert-only'); END;
CREATE TRIGGER refuse_document_delete_fixed BEFORE DELETE ON document WHEN 1 BEGIN SELECT RAISE(ABORT, 'document is insert-only'); END;
CREATE TRIGGER refuse_layout_update_fixed BEFORE UPDATE ON layout WHEN 1 BEGIN SELECT RAISE(ABORT, 'layout is insert-only'); END;
CREATE TRIGGER refuse_layout_delete_fixed BEFORE DELETE ON layout WHEN 1 BEGIN SELECT RAISE(ABORT, 'layout is insert-only'); END;
CREATE TRIGGER index_searched_insert AFTER INSERT ON searched BEGIN INSERT INTO searched_fts (rowid, grams) VALUES (NEW.id, NEW.grams); END;
CREATE TRIGGER index_searched_delete AFTER DELETE ON searched BEGIN INSERT INTO searched_fts (searched_fts, rowid, grams) VALUES ('delete', OLD.id, OLD.grams); END;
CREATE TRIGGER index_searched_update AFTER UPDATE ON searched BEGIN INSERT INTO searched_fts (searched_fts, rowid, grams) VALUES ('delete', OLD.id, OLD.grams); INSERT INTO searched_fts (rowid, grams) VALUES (NEW.id, NEW.grams); END;
CREATE TRIGGER index_term_key_insert AFTER INSERT ON term_key BEGIN INSERT INTO term_fts (rowid, grams) VALUES (NEW.id, NEW.grams); END;
CREATE TRIGGER index_term_key_delete AFTER DELETE ON term_key BEGIN INSERT INTO term_fts (term_fts, rowid, grams) VALUES ('delete', OLD.id, OLD.grams); END;
CREATE TRIGGER index_term_key_update AFTER UPDATE ON term_key BEGIN INSERT INTO term_fts (term_fts, rowid, grams) VALUES ('delete', OLD.id, OLD.grams); INSERT INTO term_fts (rowid, grams) VALUES (NEW.id, NEW.grams); END;
CREATE TRIGGER search_version_insert AFTER INSERT ON version BEGIN INSERT INTO unsearched (kind, ref_id) VALUES ('briefing', NEW.briefing_id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER search_version_update AFTER UPDATE ON version BEGIN INSERT INTO unsearched (kind, ref_id) VALUES ('briefing', NEW.briefing_id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER search_version_delete AFTER DELETE ON version BEGIN INSERT INTO unsearched (kind, ref_id) VALUES ('briefing', OLD.briefing_id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER search_annotation_insert AFTER INSERT ON annotation BEGIN INSERT INTO unsearched (kind, ref_id) VALUES ('annotation', NEW.id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER search_annotation_update AFTER UPDATE ON annotation BEGIN INSERT INTO unsearched (kind, ref_id) VALUES ('annotation', NEW.id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER search_annotation_delete AFTER DELETE ON annotation BEGIN INSERT INTO unsearched (kind, ref_id) VALUES ('annotation', OLD.id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER search_source_insert AFTER INSERT ON source BEGIN INSERT INTO unsearched (kind, ref_id) VALUES ('source', NEW.id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER search_source_update AFTER UPDATE ON source BEGIN INSERT INTO unsearched (kind, ref_id) VALUES ('source', NEW.id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER search_source_delete AFTER DELETE ON source BEGIN INSERT INTO unsearched (kind, ref_id) VALUES ('source', OLD.id) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER terms_termbase_insert AFTER INSERT ON termbase BEGIN INSERT INTO meta (key, value) VALUES ('terms', '1') ON CONFLICT (key) DO UPDATE SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT); END;
CREATE TRIGGER terms_termbase_update AFTER UPDATE ON termbase BEGIN INSERT INTO meta (key, value) VALUES ('terms', '1') ON CONFLICT (key) DO UPDATE SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT); END;
CREATE TRIGGER terms_termbase_delete AFTER DELETE ON termbase BEGIN INSERT INTO meta (key, value) VALUES ('terms', '1') ON CONFLICT (key) DO UPDATE SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT); END;
CREATE TRIGGER terms_entry_insert AFTER INSERT ON entry BEGIN INSERT INTO meta (key, value) VALUES ('terms', '1') ON CONFLICT (key) DO UPDATE SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT); END;
CREATE TRIGGER terms_entry_update AFTER UPDATE ON entry BEGIN INSERT INTO meta (key, value) VALUES ('terms', '1') ON CONFLICT (key) DO UPDATE SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT); END;
CREATE TRIGGER terms_entry_delete AFTER DELETE ON entry BEGIN INSERT INTO meta (key, value) VALUES ('terms', '1') ON CONFLICT (key) DO UPDATE SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT); END;
CREATE TRIGGER refuse_change_update_kept BEFORE UPDATE ON change WHEN NOT (NEW.seq IS OLD.seq AND NEW.set_id IS OLD.set_id AND NEW.tbl IS OLD.tbl AND NEW.row_id IS OLD.row_id AND NEW.op IS OLD.op AND NEW.new_hash IS OLD.new_hash AND (NEW.old IS OLD.old OR NEW.old IS NULL) AND (NEW.new IS OLD.new OR NEW.new IS NULL)) BEGIN SELECT RAISE(ABORT, 'the log stays'); END;
CREATE TRIGGER refuse_change_delete_kept BEFORE DELETE ON change WHEN 1 BEGIN SELECT RAISE(ABORT, 'the log stays'); END;
CREATE TRIGGER refuse_change_set_update_kept BEFORE UPDATE ON change_set WHEN 1 BEGIN SELECT RAISE(ABORT, 'the log stays'); END;
CREATE TRIGGER refuse_change_set_delete_kept BEFORE DELETE ON change_set WHEN 1 BEGIN SELECT RAISE(ABORT, 'the log stays'); END;
PRAGMA writable_schema=OFF;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('matter',2);
INSERT INTO "sqlite_sequence" VALUES('briefing',1);
INSERT INTO "sqlite_sequence" VALUES('document',1);
INSERT INTO "sqlite_sequence" VALUES('version',1);
INSERT INTO "sqlite_sequence" VALUES('source',13);
INSERT INTO "sqlite_sequence" VALUES('citation',13);
INSERT INTO "sqlite_sequence" VALUES('annotation',1);
INSERT INTO "sqlite_sequence" VALUES('anchor',1);
COMMIT;
