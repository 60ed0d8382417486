<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Sora Desktop</source>
        <translation>Sobre o Sora Desktop</translation>
    </message>
    <message>
        <source>Sora Desktop</source>
        <translation>Sora Desktop</translation>
    </message>
    <message>
        <source>Copy version and system</source>
        <translation>Copiar versão e sistema</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>License text</source>
        <translation>Texto da licença</translation>
    </message>
    <message>
        <source>Sora Desktop is free software under the MIT license. It uses Qt and PySide6 under the LGPL, version 3, and FFmpeg under the LGPL, version 2.1. You may replace these libraries. Patents may cover some video formats in your country.</source>
        <translation>O Sora Desktop é software livre sob a licença MIT. Ele usa Qt e PySide6 sob a LGPL, versão 3, e FFmpeg sob a LGPL, versão 2.1. Você pode substituir essas bibliotecas. Patentes podem cobrir alguns formatos de vídeo no seu país.</translation>
    </message>
    <message>
        <source>This copy of Sora Desktop doesn&apos;t include this text.</source>
        <translation>Esta cópia do Sora Desktop não inclui este texto.</translation>
    </message>
    <message>
        <source>Sora Desktop (MIT)</source>
        <translation>Sora Desktop (MIT)</translation>
    </message>
    <message>
        <source>Other software</source>
        <translation>Outros softwares</translation>
    </message>
    <message>
        <source>Qt and FFmpeg</source>
        <translation>Qt e FFmpeg</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Reading the task you picked…</source>
        <translation>Lendo a tarefa escolhida…</translation>
    </message>
    <message>
        <source>Already a take: {prompt}</source>
        <translation>Já é um take: {prompt}</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lendo…</translation>
    </message>
    <message>
        <source>Matches: {prompt}</source>
        <translation>Confere: {prompt}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>Renderizando</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Find it in my account</source>
        <translation>Encontrar na minha conta</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de novo</translation>
    </message>
    <message>
        <source>Use this task</source>
        <translation>Usar esta tarefa</translation>
    </message>
    <message>
        <source>Loading your account&apos;s tasks…</source>
        <translation>Carregando as tarefas da sua conta…</translation>
    </message>
    <message>
        <source>Your account shows no task from that time yet. The list can be late, so search again in a few minutes.</source>
        <translation>Sua conta ainda não mostra nenhuma tarefa desse momento. A lista pode atrasar; busque de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>Reading tasks ({n} of {count})…</source>
        <translation>Lendo tarefas ({n} de {count})…</translation>
    </message>
    <message>
        <source>1 task has the same prompt and settings.</source>
        <translation>1 tarefa tem o mesmo prompt e as mesmas configurações.</translation>
    </message>
    <message>
        <source>{n} tasks have the same prompt and settings.</source>
        <translation>{n} tarefas têm o mesmo prompt e as mesmas configurações.</translation>
    </message>
    <message>
        <source>No task has the same prompt and settings.</source>
        <translation>Nenhuma tarefa tem o mesmo prompt e as mesmas configurações.</translation>
    </message>
    <message>
        <source>couldn&apos;t be read</source>
        <translation>não foi possível ler</translation>
    </message>
    <message>
        <source>no prompt</source>
        <translation>sem prompt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>This task has a different prompt or settings.</source>
        <translation>Esta tarefa tem outro prompt ou outras configurações.</translation>
    </message>
    <message>
        <source>This is free and sends nothing.</source>
        <translation>É grátis e não envia nada.</translation>
    </message>
    <message>
        <source>Tasks of your account</source>
        <translation>Tarefas da sua conta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sent at {time}, {seconds}, {price}. Choose the matching task.</source>
        <translation>Enviado: {time}, {seconds}, {price}. Escolha a tarefa correspondente.</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>New API key</source>
        <translation>Nova chave de API</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Usar esta chave</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Remover chave</translation>
    </message>
    <message>
        <source>Paste a key to replace it</source>
        <translation>Cole uma chave para substituí-la</translation>
    </message>
    <message>
        <source>Show key</source>
        <translation>Mostrar chave</translation>
    </message>
    <message>
        <source>Current key</source>
        <translation>Chave atual</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nova chave</translation>
    </message>
    <message>
        <source>Stored in %1.</source>
        <translation>Guardada em %1.</translation>
    </message>
    <message>
        <source>For this session only. Your key is forgotten when you quit.</source>
        <translation>Só nesta sessão. Sua chave é esquecida quando você sai.</translation>
    </message>
    <message>
        <source>The demo needs no key.</source>
        <translation>A demo não precisa de chave.</translation>
    </message>
    <message>
        <source>From PIAPI_API_KEY, for this session only.</source>
        <translation>De PIAPI_API_KEY, só nesta sessão.</translation>
    </message>
    <message>
        <source>No key yet.</source>
        <translation>Nenhuma chave ainda.</translation>
    </message>
    <message>
        <source>Checking (free)</source>
        <translation>Verificando (grátis)</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>The address must start with https://.</source>
        <translation>O endereço deve começar com https://.</translation>
    </message>
    <message>
        <source>The address must start with https://, because your key is sent there.</source>
        <translation>O endereço deve começar com https://, pois sua chave é enviada para lá.</translation>
    </message>
    <message>
        <source>Remove the user name and password from the address.</source>
        <translation>Remova o nome de usuário e a senha do endereço.</translation>
    </message>
    <message>
        <source>Remove everything from the question mark or # on.</source>
        <translation>Remova tudo a partir do ponto de interrogação ou do #.</translation>
    </message>
    <message>
        <source>A proxy address starts with http:// or https://.</source>
        <translation>O endereço de um proxy começa com http:// ou https://.</translation>
    </message>
    <message>
        <source>A proxy address ends with its port, as in http://proxy.example:8080.</source>
        <translation>O endereço de um proxy termina com a porta, como em http://proxy.example:8080.</translation>
    </message>
    <message>
        <source>A webhook address must start with https://.</source>
        <translation>O endereço de um webhook deve começar com https://.</translation>
    </message>
    <message>
        <source>That address is too long.</source>
        <translation>Esse endereço é longo demais.</translation>
    </message>
    <message>
        <source>An address has no spaces, line breaks or backslashes.</source>
        <translation>Um endereço não tem espaços, quebras de linha nem barras invertidas.</translation>
    </message>
    <message>
        <source>Enter a full address, such as https://api.example.com.</source>
        <translation>Digite um endereço completo, como https://api.example.com.</translation>
    </message>
</context>
<context>
    <name>AttentionChip</name>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n precisa de você</numerusform>
            <numerusform>%n precisam de você</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttentionList</name>
    <message>
        <source>Needs you</source>
        <translation>Precisa de você</translation>
    </message>
</context>
<context>
    <name>AttentionRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>BalanceChart</name>
    <message>
        <source>Topped up</source>
        <translation>Recarregado</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>Sem explicação</translation>
    </message>
</context>
<context>
    <name>BalanceModel</name>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudança</translation>
    </message>
    <message>
        <source>What changed it</source>
        <translation>O que o mudou</translation>
    </message>
</context>
<context>
    <name>BinBar</name>
    <message>
        <source>Empty bin…</source>
        <translation>Esvaziar lixeira…</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) in the bin</source>
        <translation>
            <numerusform>%n take na lixeira</numerusform>
            <numerusform>%n takes na lixeira</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Charges</name>
    <message>
        <source>Stopped. What was brought in stays.</source>
        <translation>Parado. O que foi trazido permanece.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save. What was brought in stays.</source>
        <translation>Não foi possível salvar. O que foi trazido permanece.</translation>
    </message>
    <message numerus="yes">
        <source>%n charge(s) that this computer didn&apos;t make</source>
        <translation>
            <numerusform>%n cobrança não feita neste computador</numerusform>
            <numerusform>%n cobranças não feitas neste computador</numerusform>
        </translation>
    </message>
    <message>
        <source>{charges}: {amount}</source>
        <translation>{charges}: {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%n of an unknown amount</source>
        <translation>
            <numerusform>%n de valor desconhecido</numerusform>
            <numerusform>%n de valor desconhecido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be a take that isn&apos;t confirmed</source>
        <translation>
            <numerusform>%n pode ser um take não confirmado</numerusform>
            <numerusform>%n podem ser takes não confirmados</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking your account&apos;s history…</source>
        <translation>Verificando o histórico da sua conta…</translation>
    </message>
    <message>
        <source>Checking your account&apos;s history, {n} tasks so far…</source>
        <translation>Verificando o histórico da sua conta, {n} tarefas até agora…</translation>
    </message>
    <message>
        <source>Couldn&apos;t check your account&apos;s history: {why}.</source>
        <translation>Não foi possível verificar o histórico da sua conta: {why}.</translation>
    </message>
    <message>
        <source>Your account&apos;s history isn&apos;t checked yet.</source>
        <translation>O histórico da sua conta ainda não foi verificado.</translation>
    </message>
    <message>
        <source>Every charge of the last {n} days belongs to one of your takes.</source>
        <translation>Todas as cobranças dos últimos {n} dias correspondem a takes seus.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a task ID</source>
        <translation>
            <numerusform>%n linha sem ID de tarefa</numerusform>
            <numerusform>%n linhas sem ID de tarefa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) with two charges (we count the higher)</source>
        <translation>
            <numerusform>%n tarefa com duas cobranças (contamos a maior)</numerusform>
            <numerusform>%n tarefas com duas cobranças (contamos a maior)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) with a charge that can&apos;t be right</source>
        <translation>
            <numerusform>%n tarefa com uma cobrança que não pode estar certa</numerusform>
            <numerusform>%n tarefas com uma cobrança que não pode estar certa</numerusform>
        </translation>
    </message>
    <message>
        <source>its pages repeat, so some may be missing</source>
        <translation>as páginas se repetem, então pode faltar alguma</translation>
    </message>
    <message>
        <source>PiAPI&apos;s history has errors: {errors}.</source>
        <translation>O histórico da PiAPI tem erros: {errors}.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>Renderizando</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>May be yours</source>
        <translation>Pode ser sua</translation>
    </message>
    <message numerus="yes">
        <source>Brought in %n take(s)</source>
        <translation>
            <numerusform>%n take trazido</numerusform>
            <numerusform>%n takes trazidos</numerusform>
        </translation>
    </message>
    <message>
        <source>found {n} of your own takes</source>
        <translation>takes seus encontrados: {n}</translation>
    </message>
    <message>
        <source>{n} may be takes that aren&apos;t confirmed</source>
        <translation>possíveis takes não confirmados: {n}</translation>
    </message>
    <message>
        <source>{n} still rendering</source>
        <translation>{n} ainda renderizando</translation>
    </message>
    <message>
        <source>{n} not a clip</source>
        <translation>não são clipes: {n}</translation>
    </message>
    <message>
        <source>couldn&apos;t read {n}: {why}</source>
        <translation>não foi possível ler {n}: {why}</translation>
    </message>
    <message>
        <source>Nothing to bring in.</source>
        <translation>Nada para trazer.</translation>
    </message>
    <message>
        <source>{parts}.</source>
        <translation>{parts}.</translation>
    </message>
    <message>
        <source>topped up {amount}</source>
        <translation>recarregado {amount}</translation>
    </message>
    <message>
        <source>charged {amount}</source>
        <translation>cobrado {amount}</translation>
    </message>
    <message>
        <source>charged elsewhere {amount}</source>
        <translation>cobrado em outro lugar {amount}</translation>
    </message>
    <message>
        <source>returned {amount}</source>
        <translation>devolvido {amount}</translation>
    </message>
    <message>
        <source>not explained {amount}</source>
        <translation>sem explicação {amount}</translation>
    </message>
    <message>
        <source>first reading</source>
        <translation>primeira leitura</translation>
    </message>
</context>
<context>
    <name>ChargesDialog</name>
    <message>
        <source>Charges made elsewhere</source>
        <translation>Cobranças feitas em outro lugar</translation>
    </message>
    <message>
        <source>They were made with your key on another computer or in another program, in the last {n} days. Bringing them in is free and sends nothing. What they cost is in no budget.</source>
        <translation>Foram feitas com sua chave em outro computador ou em outro programa, nos últimos {n} dias. Trazê-las é grátis e não envia nada. O custo delas não está em nenhum orçamento.</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Cobranças</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>Trazê-las</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Bring them into</source>
        <translation>Trazê-las para</translation>
    </message>
    <message>
        <source>Bringing in {n} of {count}…</source>
        <translation>Trazendo {n} de {count}…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>ChargesLine</name>
    <message>
        <source>Show charges…</source>
        <translation>Ver cobranças…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>ChargesModel</name>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
</context>
<context>
    <name>ChoiceControl</name>
    <message>
        <source>{option}: only {value}</source>
        <translation>{option}: só {value}</translation>
    </message>
</context>
<context>
    <name>ChoicesDialog</name>
    <message numerus="yes">
        <source>Generate %n take(s) for {total}?</source>
        <translation>
            <numerusform>Gerar %n take por {total}?</numerusform>
            <numerusform>Gerar %n takes por {total}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your choices make %n prompt(s).</source>
        <translation>
            <numerusform>Suas opções formam %n prompt.</numerusform>
            <numerusform>Suas opções formam %n prompts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> Each is made %n time(s).</source>
        <translation>
            <numerusform> Cada um é gerado %n vez.</numerusform>
            <numerusform> Cada um é gerado %n vezes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prompts in this batch</source>
        <translation>Prompts deste lote</translation>
    </message>
    <message>
        <source>Generate ({total})</source>
        <translation>Gerar ({total})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ClipsPage</name>
    <message>
        <source>Clips folder</source>
        <translation>Pasta de clipes</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Restaurar padrão</translation>
    </message>
    <message>
        <source>This folder doesn&apos;t exist. Choose another one.</source>
        <translation>Esta pasta não existe. Escolha outra.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Escolha uma pasta.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 livres</translation>
    </message>
</context>
<context>
    <name>CloseBehaviour</name>
    <message>
        <source>No takes in progress</source>
        <translation>Nenhum take em andamento</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) in progress</source>
        <translation>
            <numerusform>%n take em andamento</numerusform>
            <numerusform>%n takes em andamento</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollapsedLine</name>
    <message>
        <source>Prompt: {text}</source>
        <translation>Prompt: {text}</translation>
    </message>
    <message>
        <source>Show the prompt bar</source>
        <translation>Mostrar a barra do prompt</translation>
    </message>
    <message>
        <source>Describe the shot</source>
        <translation>Descreva o plano</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n plano</numerusform>
            <numerusform>%n planos</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore project {name}</source>
        <translation>Restaurar projeto {name}</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>arquivado</translation>
    </message>
    <message>
        <source>Use {model}</source>
        <translation>Usar {model}</translation>
    </message>
    <message>
        <source>{shot}, take {n}</source>
        <translation>{shot}, take {n}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ligado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>Nenhum resultado.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projetos</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelos de prompt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Find an action, take, model or setting</source>
        <translation>Encontre uma ação, um take, um modelo ou uma configuração</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>escolher</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fechar</translation>
    </message>
    <message>
        <source>go to its button</source>
        <translation>ir ao botão</translation>
    </message>
    <message>
        <source>run</source>
        <translation>executar</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Everywhere</source>
        <translation>Em todo lugar</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Visualizador</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Shot list</source>
        <translation>Lista de planos</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Search takes</source>
        <translation>Pesquisar takes</translation>
    </message>
    <message>
        <source>Open bin</source>
        <translation>Abrir lixeira</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Show shortcuts</source>
        <translation>Mostrar atalhos</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Show or hide details</source>
        <translation>Mostrar ou ocultar detalhes</translation>
    </message>
    <message>
        <source>Show or hide takes</source>
        <translation>Mostrar ou ocultar takes</translation>
    </message>
    <message>
        <source>Show what needs you</source>
        <translation>Mostrar o que precisa de você</translation>
    </message>
    <message>
        <source>Show today&apos;s account</source>
        <translation>Mostrar o resumo de hoje</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Próxima área</translation>
    </message>
    <message>
        <source>Previous region</source>
        <translation>Área anterior</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>Model prices</source>
        <translation>Preços dos modelos</translation>
    </message>
    <message>
        <source>Viewer only</source>
        <translation>Só o visualizador</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Novo projeto…</translation>
    </message>
    <message>
        <source>Rename project…</source>
        <translation>Renomear projeto…</translation>
    </message>
    <message>
        <source>Project settings…</source>
        <translation>Configurações do projeto…</translation>
    </message>
    <message>
        <source>Archive project</source>
        <translation>Arquivar projeto</translation>
    </message>
    <message>
        <source>Export project…</source>
        <translation>Exportar projeto…</translation>
    </message>
    <message>
        <source>Import project…</source>
        <translation>Importar projeto…</translation>
    </message>
    <message>
        <source>All takes</source>
        <translation>Todos os takes</translation>
    </message>
    <message>
        <source>Show or hide the prompt bar</source>
        <translation>Mostrar ou ocultar a barra do prompt</translation>
    </message>
    <message>
        <source>Focus prompt</source>
        <translation>Ir para o prompt</translation>
    </message>
    <message>
        <source>Choose model</source>
        <translation>Escolher modelo</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>Prompts anteriores</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelos de prompt</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Estante</translation>
    </message>
    <message>
        <source>Pictures with names for your prompts</source>
        <translation>Imagens com nomes para os seus prompts</translation>
    </message>
    <message>
        <source>Previous prompt</source>
        <translation>Prompt anterior</translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation>Próximo prompt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Gerar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Cortina</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Trocar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Wipe position</source>
        <translation>Posição da cortina</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
</context>
<context>
    <name>ComparePicker</name>
    <message>
        <source>Compare with</source>
        <translation>Comparar com</translation>
    </message>
    <message>
        <source>Takes of this shot</source>
        <translation>Takes deste plano</translation>
    </message>
    <message>
        <source>Other takes</source>
        <translation>Outros takes</translation>
    </message>
    <message>
        <source>No other take is ready.</source>
        <translation>Nenhum outro take está pronto.</translation>
    </message>
    <message>
        <source>Take {n}</source>
        <translation>Take {n}</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Two takes compared</source>
        <translation>Dois takes comparados</translation>
    </message>
    <message>
        <source>{kept} becomes the chosen take. {other} moves to the bin.</source>
        <translation>{kept} passa a ser o take escolhido. {other} vai para a lixeira.</translation>
    </message>
    <message>
        <source>Keep {kept}, bin {other}</source>
        <translation>Manter {kept}, {other} na lixeira</translation>
    </message>
</context>
<context>
    <name>ComposeUndo</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Your choices make {n} takes. The limit is {most} per batch.</source>
        <translation>Suas opções formam {n} takes. O limite é {most} por lote.</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>som</translation>
    </message>
    <message>
        <source>Price for {settings}</source>
        <translation>Preço para {settings}</translation>
    </message>
    <message>
        <source>Generate  {total}</source>
        <translation>Gerar  {total}</translation>
    </message>
    <message>
        <source>Cost {total}</source>
        <translation>Custo {total}</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>{project} contact sheet</source>
        <comment>the name of a file</comment>
        <translation>Folha de contato de {project}</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>Imagens PNG</translation>
    </message>
    <message>
        <source>Save contact sheet</source>
        <translation>Salvar folha de contato</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n plano</numerusform>
            <numerusform>%n planos</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Folha de contato</translation>
    </message>
    <message>
        <source>Page {n} of {count}</source>
        <translation>Página {n} de {count}</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sem imagem</translation>
    </message>
    <message>
        <source>No clip yet</source>
        <translation>Ainda sem clipe</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>Nenhum take ainda</translation>
    </message>
    <message>
        <source>Preparing contact sheet, picture {n} of {count}…</source>
        <translation>Preparando folha de contato, imagem {n} de {count}…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Contact sheet saved as %n picture(s).</source>
        <translation>
            <numerusform>Folha de contato salva em %n imagem.</numerusform>
            <numerusform>Folha de contato salva em %n imagens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact sheet saved</source>
        <translation>Folha de contato salva</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the contact sheet</source>
        <translation>Não foi possível salvar a folha de contato</translation>
    </message>
    <message>
        <source>take {n}, not chosen</source>
        <translation>take {n}, não escolhido</translation>
    </message>
    <message>
        <source>Not enough memory. Close other apps first.</source>
        <translation>Memória insuficiente. Feche outros aplicativos primeiro.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>Another app is using the file.</source>
        <translation>Outro aplicativo está usando o arquivo.</translation>
    </message>
    <message>
        <source>This folder can&apos;t be written to: {folder}</source>
        <translation>Não é possível gravar nesta pasta: {folder}</translation>
    </message>
</context>
<context>
    <name>CorrectionRow</name>
    <message>
        <source>Correct…</source>
        <translation>Corrigir…</translation>
    </message>
</context>
<context>
    <name>Cost</name>
    <message>
        <source>Estimate</source>
        <translation>Estimativa</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Cotado</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>from {price}</source>
        <translation>a partir de {price}</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Sora Desktop closed unexpectedly last time</source>
        <translation>O Sora Desktop fechou inesperadamente da última vez</translation>
    </message>
    <message>
        <source>Your takes are safe. Nothing is sent or paid twice. The report stays on this computer.</source>
        <translation>Seus takes estão seguros. Nada é enviado nem pago duas vezes. O relatório fica neste computador.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Mostrar relatório</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>Relatório de falha</translation>
    </message>
    <message>
        <source>This report has no keys and no values of variables. Read it before you share it.</source>
        <translation>Este relatório não tem chaves nem valores de variáveis. Leia antes de compartilhar.</translation>
    </message>
</context>
<context>
    <name>CropDialog</name>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation>Usar esta parte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Drag the frame, or move it with the arrow keys.</source>
        <translation>Arraste a moldura ou mova-a com as setas do teclado.</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Part of the picture that is used</source>
        <translation>Parte da imagem que é usada</translation>
    </message>
    <message>
        <source>{part} of {whole}, from {x}, {y}</source>
        <translation>{part} de {whole}, a partir de {x}, {y}</translation>
    </message>
</context>
<context>
    <name>CutScrubber</name>
    <message>
        <source>Shot {n}</source>
        <translation>Plano {n}</translation>
    </message>
</context>
<context>
    <name>CutView</name>
    <message>
        <source>Cut</source>
        <translation>Montagem</translation>
    </message>
    <message>
        <source>Export cut…</source>
        <translation>Exportar montagem…</translation>
    </message>
    <message>
        <source>The cut</source>
        <translation>A montagem</translation>
    </message>
    <message>
        <source>Go to this shot in the list</source>
        <translation>Ir para este plano na lista</translation>
    </message>
    <message>
        <source>Take {n}, not chosen</source>
        <translation>Take {n}, não escolhido</translation>
    </message>
    <message>
        <source>Shot {n}</source>
        <translation>Plano {n}</translation>
    </message>
    <message>
        <source>No shots to play yet</source>
        <translation>Nenhum plano para ver ainda</translation>
    </message>
</context>
<context>
    <name>DetailsDrawer</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fechar detalhes</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>We copy only this. It has no keys or prompts.</source>
        <translation>Copiamos só isto. Não há chaves nem prompts.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>Replace %n file(s)?</source>
        <translation>
            <numerusform>Substituir %n arquivo?</numerusform>
            <numerusform>Substituir %n arquivos?</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} in this folder will be overwritten.</source>
        <translation>O conteúdo de {names} nesta pasta será sobrescrito.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
</context>
<context>
    <name>Disk</name>
    <message numerus="yes">
        <source>%n paid clip(s) can&apos;t be downloaded</source>
        <translation>
            <numerusform>Não é possível baixar %n clipe pago</numerusform>
            <numerusform>Não é possível baixar %n clipes pagos</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder %1 isn&apos;t available. Downloads continue when it&apos;s back.</source>
        <translation>A pasta %1 não está disponível. Os downloads continuam quando ela voltar.</translation>
    </message>
    <message numerus="yes">
        <source>%n paid clip(s) not downloaded: disk full</source>
        <translation>
            <numerusform>%n clipe pago não baixado: disco cheio</numerusform>
            <numerusform>%n clipes pagos não baixados: disco cheio</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk of %1 is full. Downloads continue when there is space.</source>
        <translation>O disco de %1 está cheio. Os downloads continuam quando houver espaço.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>O disco está cheio</translation>
    </message>
    <message>
        <source>You can watch clips, but not generate, download or change anything. Free up space for %1. Sora Desktop then continues automatically.</source>
        <translation>Você pode ver clipes, mas não gerar, baixar ou alterar nada. Libere espaço para %1. O Sora Desktop então continua automaticamente.</translation>
    </message>
    <message>
        <source>Your library isn&apos;t writable</source>
        <translation>Não é possível gravar na sua biblioteca</translation>
    </message>
    <message>
        <source>You can watch clips, but not generate, download or change anything. Make %1 writable. Sora Desktop then continues automatically.</source>
        <translation>Você pode ver clipes, mas não gerar, baixar ou alterar nada. Permita a gravação em %1. O Sora Desktop então continua automaticamente.</translation>
    </message>
    <message>
        <source>Another window of Sora Desktop took over</source>
        <translation>Outra janela do Sora Desktop assumiu o controle</translation>
    </message>
    <message>
        <source>It changed %1. Quit and start again to generate, download or change anything.</source>
        <translation>Ela alterou %1. Saia e abra de novo para gerar, baixar ou alterar algo.</translation>
    </message>
    <message>
        <source>Your library didn&apos;t respond for %1</source>
        <translation>Sua biblioteca não respondeu por %1</translation>
    </message>
    <message>
        <source>Folder %1. Nothing was lost.</source>
        <translation>Pasta %1. Nada se perdeu.</translation>
    </message>
    <message>
        <source>PiAPI accepted the take, but we can&apos;t save its ID %1. Copy the ID, then free up disk space. We keep trying.</source>
        <translation>A PiAPI aceitou o take, mas não conseguimos salvar o ID dele: %1. Copie o ID e libere espaço em disco. Continuamos tentando.</translation>
    </message>
    <message>
        <source>A paid take can&apos;t be saved</source>
        <translation>Não é possível salvar um take pago</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copiar ID</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Versão final</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>A final can be made for {offered} days after its draft (PiAPI keeps drafts for {kept}). Make a new draft.</source>
        <translation>A versão final pode ser criada até {offered} dias depois do rascunho (a PiAPI guarda os rascunhos por {kept} dias). Crie um novo rascunho.</translation>
    </message>
    <message>
        <source>PiAPI uses only the draft. Days left for its final: {days}.</source>
        <translation>A PiAPI usa só o rascunho. Dias restantes para a versão final: {days}.</translation>
    </message>
    <message>
        <source>Drafts save you {amount} in this shot.</source>
        <translation>Os rascunhos economizam {amount} neste plano.</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) deleted since this draft</source>
        <translation>
            <numerusform>%n referência excluída desde este rascunho</numerusform>
            <numerusform>%n referências excluídas desde este rascunho</numerusform>
        </translation>
    </message>
    <message>
        <source>{references}. The final doesn&apos;t need them.</source>
        <translation>{references}. A versão final não precisa delas.</translation>
    </message>
    <message>
        <source>Draft  {price}</source>
        <translation>Rascunho  {price}</translation>
    </message>
    <message>
        <source>Draft (untested)  {price}</source>
        <translation>Rascunho (não testado)  {price}</translation>
    </message>
    <message>
        <source>A cheap draft in 480p. Make the final of the one that you like, in full quality.</source>
        <translation>Um rascunho barato em 480p. Faça a versão final do que você preferir, em qualidade total.</translation>
    </message>
    <message>
        <source>Untested on PiAPI. We ask before anything is paid.</source>
        <translation>Não testado na PiAPI. Perguntamos antes de qualquer pagamento.</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop to reuse its prompt and settings</source>
        <translation>Solte para reutilizar o prompt e as configurações</translation>
    </message>
    <message>
        <source>Drop to add the picture to the prompt bar</source>
        <translation>Solte para adicionar a imagem à barra do prompt</translation>
    </message>
    <message>
        <source>Drop to import the project</source>
        <translation>Solte para importar o projeto</translation>
    </message>
    <message>
        <source>Drop to import its shots</source>
        <translation>Solte para importar os planos</translation>
    </message>
</context>
<context>
    <name>EditQueuedDialog</name>
    <message>
        <source>Edit queued prompt</source>
        <translation>Editar prompt na fila</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Saving sends nothing. If its turn comes first, the old prompt is sent.</source>
        <translation>Salvar não envia nada. Se a vez do take chegar antes, o prompt antigo é enviado.</translation>
    </message>
</context>
<context>
    <name>EmptyTakes</name>
    <message>
        <source>No takes match</source>
        <translation>Nenhum take corresponde</translation>
    </message>
    <message>
        <source>Try a shorter search or fewer filters.</source>
        <translation>Tente uma pesquisa mais curta ou menos filtros.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Limpar pesquisa e filtros</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>A lixeira está vazia</translation>
    </message>
    <message>
        <source>Takes that you move to the bin stay here until you empty it.</source>
        <translation>Os takes que você move para a lixeira ficam aqui até você esvaziá-la.</translation>
    </message>
    <message>
        <source>Back to your takes</source>
        <translation>Voltar aos seus takes</translation>
    </message>
    <message>
        <source>Describe a shot and press Generate. Every take appears here.</source>
        <translation>Descreva um plano e pressione Gerar. Cada take aparece aqui.</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>Nenhum take ainda</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>For all projects</source>
        <translation>Para todos os projetos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>No shot has a clip yet.</source>
        <translation>Nenhum plano tem clipe ainda.</translation>
    </message>
    <message numerus="yes">
        <source>Export %n clip(s) to…</source>
        <translation>
            <numerusform>Exportar %n clipe para…</numerusform>
            <numerusform>Exportar %n clipes para…</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting clip {n} of {count}, {percent} %…</source>
        <translation>Exportando clipe {n} de {count}, {percent} %…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Export details</source>
        <translation>Detalhes da exportação</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E mais %n.</numerusform>
            <numerusform>E mais %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n clip(s).</source>
        <translation>
            <numerusform>%n clipe exportado.</numerusform>
            <numerusform>%n clipes exportados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n clip(s) with {files}.</source>
        <translation>
            <numerusform>%n clipe exportado com {files}.</numerusform>
            <numerusform>%n clipes exportados com {files}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First take used, none chosen: %n shot(s).</source>
        <translation>
            <numerusform>Primeiro take usado, nenhum escolhido: %n plano.</numerusform>
            <numerusform>Primeiro take usado, nenhum escolhido: %n planos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn&apos;t export everything: {why}.</source>
        <translation>Não foi possível exportar tudo: {why}.</translation>
    </message>
    <message>
        <source>{line}. Take {n}: {text}</source>
        <translation>{line}. Take {n}: {text}</translation>
    </message>
    <message>
        <source>{line}. Shot {n}: {text}</source>
        <translation>{line}. Plano {n}: {text}</translation>
    </message>
    <message>
        <source>no clip yet, its place stays empty</source>
        <translation>ainda sem clipe, o lugar fica vazio</translation>
    </message>
    <message>
        <source>take {own} of {whole} used, none is chosen</source>
        <translation>take {own} de {whole} usado, nenhum está escolhido</translation>
    </message>
    <message>
        <source>file not found, its place stays empty</source>
        <translation>arquivo não encontrado, o lugar dele fica vazio</translation>
    </message>
    <message>
        <source>not copied, its place stays empty: {why}</source>
        <translation>não copiado, o lugar dele fica vazio: {why}</translation>
    </message>
    <message>
        <source>unknown duration, its place stays empty</source>
        <translation>duração desconhecida, o lugar dele fica vazio</translation>
    </message>
    <message>
        <source>another shot has this number too</source>
        <translation>outro plano também tem este número</translation>
    </message>
    <message>
        <source>{own} frames per second, the timeline has {whole}</source>
        <translation>{own} quadros por segundo, a linha do tempo tem {whole}</translation>
    </message>
    <message>
        <source>{own} pixels, the timeline has {whole}</source>
        <translation>{own} pixels, a linha do tempo tem {whole}</translation>
    </message>
    <message>
        <source>not in the EDL, which has 999 events at most</source>
        <translation>fora da EDL, que tem no máximo 999 eventos</translation>
    </message>
    <message>
        <source>Export canceled.</source>
        <translation>Exportação cancelada.</translation>
    </message>
    <message>
        <source>No clips to export</source>
        <translation>Nenhum clipe para exportar</translation>
    </message>
    <message numerus="yes">
        <source>Without a clip: %n shot(s).</source>
        <translation>
            <numerusform>Sem clipe: %n plano.</numerusform>
            <numerusform>Sem clipe: %n planos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the timeline: %n clip(s) of unknown duration.</source>
        <translation>
            <numerusform>Fora da linha do tempo: %n clipe de duração desconhecida.</numerusform>
            <numerusform>Fora da linha do tempo: %n clipes de duração desconhecida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many for the EDL: the last %n shot(s).</source>
        <translation>
            <numerusform>Não cabe na EDL: %n plano, o último.</numerusform>
            <numerusform>Não cabem na EDL: os últimos %n planos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clips can&apos;t become one MP4.</source>
        <translation>Os clipes não podem virar um único MP4.</translation>
    </message>
    <message numerus="yes">
        <source>Couldn&apos;t export %n clip(s): {why}.</source>
        <translation>
            <numerusform>Não foi possível exportar %n clipe: {why}.</numerusform>
            <numerusform>Não foi possível exportar %n clipes: {why}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>The cut as one MP4</source>
        <translation>A montagem em um MP4</translation>
    </message>
    <message>
        <source>Final Cut Pro, DaVinci Resolve</source>
        <translation>Final Cut Pro, DaVinci Resolve</translation>
    </message>
    <message>
        <source>FCPXML 1.10</source>
        <translation>FCPXML 1.10</translation>
    </message>
    <message>
        <source>OpenTimelineIO</source>
        <translation>OpenTimelineIO</translation>
    </message>
    <message>
        <source>DaVinci Resolve, Kdenlive</source>
        <translation>DaVinci Resolve, Kdenlive</translation>
    </message>
    <message>
        <source>EDL (CMX 3600)</source>
        <translation>EDL (CMX 3600)</translation>
    </message>
    <message>
        <source>Premiere Pro, Media Composer, OpenShot. ASCII names only.</source>
        <translation>Premiere Pro, Media Composer, OpenShot. Só nomes em ASCII.</translation>
    </message>
    <message>
        <source>Prompts, settings and cost for a spreadsheet</source>
        <translation>Prompts, configurações e custo para uma planilha</translation>
    </message>
    <message>
        <source>Without encoding: possible when all clips are of one kind</source>
        <translation>Sem codificar: possível se todos os clipes forem do mesmo tipo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Escolher pasta…</translation>
    </message>
    <message>
        <source>Last folder: {folder}</source>
        <translation>Última pasta: {folder}</translation>
    </message>
    <message numerus="yes">
        <source>Export %n clip(s)</source>
        <translation>
            <numerusform>Exportar %n clipe</numerusform>
            <numerusform>Exportar %n clipes</numerusform>
        </translation>
    </message>
    <message>
        <source>Clips are copied. Write these files next to them:</source>
        <translation>Os clipes são copiados. Grave estes arquivos junto deles:</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Couldn&apos;t open the folder</source>
        <translation>Não foi possível abrir a pasta</translation>
    </message>
    <message>
        <source>Couldn&apos;t open another app</source>
        <translation>Não foi possível abrir outro aplicativo</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the frame</source>
        <translation>Não foi possível salvar o quadro</translation>
    </message>
    <message>
        <source>Frame saved</source>
        <translation>Quadro salvo</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabela CSV</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the settings file</source>
        <translation>Não foi possível salvar o arquivo de configurações</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n settings file(s)</source>
        <translation>
            <numerusform>%n arquivo de configurações salvo</numerusform>
            <numerusform>%n arquivos de configurações salvos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Renamed %n clip(s)</source>
        <translation>
            <numerusform>%n clipe renomeado</numerusform>
            <numerusform>%n clipes renomeados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) not renamed: {why}.</source>
        <translation>
            <numerusform>%n clipe não renomeado: {why}.</numerusform>
            <numerusform>%n clipes não renomeados: {why}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Clear all</source>
        <translation>Limpar tudo</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Limpar todos os filtros</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>Remover filtro %1</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Starred only</source>
        <translation>Só com estrela</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos os modelos</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Filtrar por estado</translation>
    </message>
    <message>
        <source>Filter by model</source>
        <translation>Filtrar por modelo</translation>
    </message>
    <message>
        <source>Filter by aspect ratio</source>
        <translation>Filtrar por proporção</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>Filtrar por etiqueta</translation>
    </message>
    <message>
        <source>Filter by date</source>
        <translation>Filtrar por data</translation>
    </message>
    <message>
        <source>Imported only</source>
        <translation>Só importados</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>All aspect ratios</source>
        <translation>Todas as proporções</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Todas as etiquetas</translation>
    </message>
    <message>
        <source>All takes</source>
        <translation>Todos os takes</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Precisa de você</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>Custom range</source>
        <translation>Período personalizado</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation>Lixeira (%1)</translation>
    </message>
    <message>
        <source>Leave the bin</source>
        <translation>Sair da lixeira</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Qualquer dia</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
</context>
<context>
    <name>FinalButton</name>
    <message>
        <source>Draft too old</source>
        <translation>Rascunho antigo demais</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message>
        <source>No matches.</source>
        <translation>Nenhum resultado.</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>First start</source>
        <translation>Primeiro início</translation>
    </message>
    <message>
        <source>PiAPI makes the clips and bills your PiAPI account. Checking a key is free.</source>
        <translation>A PiAPI cria os clipes e cobra na sua conta da PiAPI. Verificar uma chave é grátis.</translation>
    </message>
    <message>
        <source>Check key</source>
        <translation>Verificar chave</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Key check result</source>
        <translation>Resultado da verificação da chave</translation>
    </message>
    <message>
        <source>Where do I get a key?</source>
        <translation>Onde consigo uma chave?</translation>
    </message>
    <message>
        <source>All models and prices</source>
        <translation>Todos os modelos e preços</translation>
    </message>
    <message>
        <source>Stored in {store}, never in a file.</source>
        <translation>Guardada em {store}, nunca em um arquivo.</translation>
    </message>
    <message>
        <source>No keychain found, so your key is forgotten when you quit.</source>
        <translation>Nenhum chaveiro encontrado; sua chave é esquecida quando você sai.</translation>
    </message>
    <message>
        <source>Paste your PiAPI key</source>
        <translation>Cole sua chave da PiAPI</translation>
    </message>
    <message>
        <source>Checking your key. This is free.</source>
        <translation>Verificando sua chave. É grátis.</translation>
    </message>
    <message>
        <source>Your key works. Balance {balance}. Stored in {place}.</source>
        <translation>Sua chave funciona. Saldo {balance}. Guardada em {place}.</translation>
    </message>
    <message>
        <source>Make short clips from text and pictures. Pay per second.</source>
        <translation>Crie clipes curtos com texto e imagens. Pague por segundo.</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Experimente antes</translation>
    </message>
    <message>
        <source>Everything works, nothing is charged. Sample clips are drawn on this computer.</source>
        <translation>Tudo funciona e nada é cobrado. Os clipes de amostra são desenhados neste computador.</translation>
    </message>
    <message>
        <source>What a clip costs ({n} s, 720p, sound)</source>
        <translation>Quanto custa um clipe ({n} s, 720p, som)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Experimentar a demo</translation>
    </message>
    <message>
        <source>Ready to make clips</source>
        <translation>Tudo pronto para criar clipes</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <translation>{n} bytes</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <translation>{size}/s</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>preço desconhecido</translation>
    </message>
    <message>
        <source>{price}/s</source>
        <translation>{price}/s</translation>
    </message>
    <message>
        <source>{price} per clip</source>
        <translation>{price} por clipe</translation>
    </message>
    <message>
        <source>{price} per picture</source>
        <translation>{price} por imagem</translation>
    </message>
    <message>
        <source>from {price}</source>
        <translation>a partir de {price}</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date in Qt&apos;s letters, such as 22 Nov 2026</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>há {n} min</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
</context>
<context>
    <name>Generate</name>
    <message numerus="yes">
        <source>%n queued take(s) canceled. Nothing was sent or charged.</source>
        <translation>
            <numerusform>%n take da fila cancelado. Nada foi enviado nem cobrado.</numerusform>
            <numerusform>%n takes da fila cancelados. Nada foi enviado nem cobrado.</numerusform>
        </translation>
    </message>
    <message>
        <source>PiAPI never confirmed a take with these settings. You may have been charged {lost}, and we are still checking. If you generate now, you may pay twice.</source>
        <translation>A PiAPI nunca confirmou um take com estas configurações. Pode ter sido cobrado {lost}, e ainda estamos verificando. Se gerar agora, você pode pagar duas vezes.</translation>
    </message>
    <message>
        <source>Generate anyway ({total})</source>
        <translation>Gerar mesmo assim ({total})</translation>
    </message>
    <message>
        <source>A take just like this isn&apos;t confirmed</source>
        <translation>Um take igual a este não está confirmado</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n take</numerusform>
            <numerusform>%n takes</numerusform>
        </translation>
    </message>
    <message>
        <source>{takes} at {total}. We ask before spending more than {limit} at once. You can change this limit in Settings.</source>
        <translation>{takes} por {total}. Perguntamos antes de gastar mais de {limit} de uma vez. Você pode mudar esse limite em Configurações.</translation>
    </message>
    <message>
        <source>Generate for {total}?</source>
        <translation>Gerar por {total}?</translation>
    </message>
    <message>
        <source>{takes} of {shots}.</source>
        <translation>{takes} de {shots}.</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n plano</numerusform>
            <numerusform>%n planos</numerusform>
        </translation>
    </message>
    <message>
        <source>Generate ({total})</source>
        <translation>Gerar ({total})</translation>
    </message>
    <message>
        <source>This take was made without it: “{style}”.</source>
        <translation>Este take foi feito sem ele: “{style}”.</translation>
    </message>
    <message>
        <source>Settings of {project}</source>
        <translation>Configurações de {project}</translation>
    </message>
    <message numerus="yes">
        <source>Make %n final(s)?</source>
        <translation>
            <numerusform>Fazer %n versão final?</numerusform>
            <numerusform>Fazer %n versões finais?</numerusform>
        </translation>
    </message>
    <message>
        <source>PiAPI uses only the drafts. Days left for the oldest: {days}.</source>
        <translation>A PiAPI usa apenas os rascunhos. Dias restantes para o mais antigo: {days}.</translation>
    </message>
    <message>
        <source>Make the finals ({total})</source>
        <translation>Fazer as versões finais ({total})</translation>
    </message>
    <message>
        <source>A reference was deleted</source>
        <translation>Uma referência foi excluída</translation>
    </message>
    <message>
        <source>Balance {now}, afterwards about {after}.</source>
        <translation>Saldo {now}, depois cerca de {after}.</translation>
    </message>
    <message>
        <source>Balance {now}, too low by {short}.</source>
        <translation>Saldo {now}, faltam {short}.</translation>
    </message>
    <message>
        <source>Left of today&apos;s budget afterwards: {left}.</source>
        <translation>Resta do orçamento de hoje depois disso: {left}.</translation>
    </message>
    <message>
        <source>Left of this month&apos;s budget afterwards: {left}.</source>
        <translation>Resta do orçamento deste mês depois disso: {left}.</translation>
    </message>
    <message>
        <source>Left of the budget of {project} afterwards: {left}.</source>
        <translation>Sobrará do orçamento de {project}: {left}.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) queued</source>
        <translation>
            <numerusform>%n take na fila</numerusform>
            <numerusform>%n takes na fila</numerusform>
        </translation>
    </message>
    <message>
        <source>{model} is listed for PiAPI, but nobody has confirmed that it works this way. It may be refused, and a failed take may be charged.</source>
        <translation>{model} consta na lista da PiAPI, mas ninguém confirmou que funciona assim. Pode ser recusado, e um take com falha pode ser cobrado.</translation>
    </message>
    <message>
        <source>Untested on PiAPI</source>
        <translation>Não testado na PiAPI</translation>
    </message>
    <message>
        <source>Generate without a known price?</source>
        <translation>Gerar sem saber o preço?</translation>
    </message>
    <message>
        <source>We don&apos;t know what PiAPI charges for these settings. You see the price once PiAPI names it, and by then it is spent.</source>
        <translation>Não sabemos quanto a PiAPI cobra por estas configurações. Você vê o preço quando a PiAPI o informar, e aí já estará gasto.</translation>
    </message>
    <message>
        <source>Generate (price unknown)</source>
        <translation>Gerar (preço desconhecido)</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
</context>
<context>
    <name>HintRow</name>
    <message>
        <source>Hint</source>
        <translation>Dica</translation>
    </message>
    <message>
        <source>Add to shot {n}</source>
        <translation>Adicionar ao plano {n}</translation>
    </message>
    <message>
        <source>You changed the prompt, so it makes a new shot. Shot {n} stays as it is.</source>
        <translation>O prompt mudou, então fará um novo plano. O plano {n} fica como está.</translation>
    </message>
</context>
<context>
    <name>ImportShotsDialog</name>
    <message>
        <source>Import shots</source>
        <translation>Importar planos</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Escolher arquivo…</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Próximo problema</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{name}. Too long to edit here</source>
        <translation>{name}. Longo demais para editar aqui</translation>
    </message>
    <message>
        <source>{problem} The shots below are still from {name}.</source>
        <translation>{problem} Os planos abaixo ainda são de {name}.</translation>
    </message>
    <message>
        <source>{name}, {encoding}</source>
        <translation>{name}, {encoding}</translation>
    </message>
    <message numerus="yes">
        <source>Add %n shot(s)</source>
        <translation>
            <numerusform>Adicionar %n plano</numerusform>
            <numerusform>Adicionar %n planos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add shots</source>
        <translation>Adicionar planos</translation>
    </message>
    <message>
        <source>Shots as text</source>
        <translation>Planos como texto</translation>
    </message>
    <message>
        <source>Paste your shots here, or drop a file</source>
        <translation>Cole seus planos aqui ou solte um arquivo</translation>
    </message>
    <message>
        <source>Import shots into {project}</source>
        <translation>Importar planos para {project}</translation>
    </message>
    <message>
        <source>One prompt a line, or a table with columns such as Prompt, Model and Duration. CSV, TSV, text and Fountain files work too.</source>
        <translation>Um prompt por linha, ou uma tabela com colunas como Prompt, Modelo e Duração. Arquivos CSV, TSV, de texto e Fountain também funcionam.</translation>
    </message>
    <message>
        <source>Your shots appear here, with the price of each</source>
        <translation>Seus planos aparecem aqui, com o preço de cada um</translation>
    </message>
    <message>
        <source>Adding shots is free</source>
        <translation>Adicionar planos é grátis</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>Shot {n} has no clip on this computer.</source>
        <translation>O plano {n} não tem clipe neste computador.</translation>
    </message>
    <message>
        <source>The clip of shot {n} isn&apos;t an MP4.</source>
        <translation>O clipe do plano {n} não é um MP4.</translation>
    </message>
    <message>
        <source>The clip of shot {n} is damaged.</source>
        <translation>O clipe do plano {n} está danificado.</translation>
    </message>
    <message>
        <source>The clip of shot {n} is a fragmented MP4, as for streaming.</source>
        <translation>O clipe do plano {n} é um MP4 fragmentado, como os de streaming.</translation>
    </message>
    <message>
        <source>The clip of shot {n} is encrypted.</source>
        <translation>O clipe do plano {n} está criptografado.</translation>
    </message>
    <message>
        <source>With shot {n} the film is too long.</source>
        <translation>Com o plano {n}, o filme fica longo demais.</translation>
    </message>
    <message>
        <source>The clip of shot {n} was trimmed by another app, which left hidden frames in it.</source>
        <translation>O clipe do plano {n} foi cortado por outro aplicativo, que deixou quadros ocultos nele.</translation>
    </message>
    <message>
        <source>The frames of shot {n} have times that don&apos;t fit the other clips.</source>
        <translation>Os tempos dos quadros do plano {n} não se encaixam nos outros clipes.</translation>
    </message>
    <message>
        <source>The in and out points of shot {n} are outside its clip.</source>
        <translation>Os pontos de entrada e de saída do plano {n} estão fora do clipe dele.</translation>
    </message>
    <message>
        <source>Shot {n} doesn&apos;t begin at a keyframe.</source>
        <translation>O plano {n} não começa em um quadro-chave.</translation>
    </message>
    <message>
        <source>Shot {n} ends at a frame that needs later frames.</source>
        <translation>O plano {n} termina em um quadro que precisa de quadros posteriores.</translation>
    </message>
    <message>
        <source>Shot {n} has another video codec than most clips.</source>
        <translation>O plano {n} tem um codec de vídeo diferente do da maioria dos clipes.</translation>
    </message>
    <message>
        <source>Shot {n} has another size than most clips.</source>
        <translation>O plano {n} tem um tamanho diferente do da maioria dos clipes.</translation>
    </message>
    <message>
        <source>Shot {n} is rotated differently.</source>
        <translation>O plano {n} está girado de outra forma.</translation>
    </message>
    <message>
        <source>Shot {n} was encoded with other settings than most clips.</source>
        <translation>O plano {n} foi codificado com configurações diferentes das da maioria dos clipes.</translation>
    </message>
    <message>
        <source>Shot {n} has another sound format than most clips.</source>
        <translation>O plano {n} tem um formato de som diferente do da maioria dos clipes.</translation>
    </message>
    <message>
        <source>Shot {n} has no sound, other clips have.</source>
        <translation>O plano {n} não tem som, outros clipes têm.</translation>
    </message>
    <message>
        <source>The sound of shot {n} is much shorter than its picture.</source>
        <translation>O som do plano {n} é muito mais curto que a imagem.</translation>
    </message>
    <message>
        <source>Nearest: frame {a}.</source>
        <translation>Mais próximo: quadro {a}.</translation>
    </message>
    <message>
        <source>Nearest: frame {a} or {b}.</source>
        <translation>Mais próximos: quadro {a} ou {b}.</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Waiting for your keychain</source>
        <translation>Aguardando seu chaveiro</translation>
    </message>
    <message>
        <source>Enter your key first.</source>
        <translation>Digite sua chave primeiro.</translation>
    </message>
    <message>
        <source>No key to check.</source>
        <translation>Nenhuma chave para verificar.</translation>
    </message>
    <message>
        <source>We couldn&apos;t check your key, so we didn&apos;t save it. Try again.</source>
        <translation>Não foi possível verificar sua chave, então ela não foi salva. Tente de novo.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>memory until you quit</source>
        <translation>a memória até você sair</translation>
    </message>
    <message>
        <source>Paste a key first.</source>
        <translation>Cole uma chave primeiro.</translation>
    </message>
    <message>
        <source>That key looks too long ({n} characters).</source>
        <translation>Essa chave parece longa demais ({n} caracteres).</translation>
    </message>
    <message>
        <source>A key has no spaces or line breaks. Copy it again.</source>
        <translation>Uma chave não tem espaços nem quebras de linha. Copie de novo.</translation>
    </message>
    <message>
        <source>Remove the quotation marks around the key.</source>
        <translation>Remova as aspas em volta da chave.</translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and symbols. Copy it again.</source>
        <translation>Uma chave só tem letras sem acento, números e símbolos. Copie de novo.</translation>
    </message>
    <message>
        <source>That key looks too short. Copy all of it.</source>
        <translation>Essa chave parece curta demais. Copie-a inteira.</translation>
    </message>
    <message>
        <source>PIAPI_API_KEY is ignored: {why}</source>
        <translation>PIAPI_API_KEY é ignorada: {why}</translation>
    </message>
    <message>
        <source>the system keychain</source>
        <translation>o chaveiro do sistema</translation>
    </message>
    <message>
        <source>{where} isn&apos;t available, so your key is forgotten when you quit.</source>
        <translation>Indisponível: {where}. Sua chave é esquecida quando você sai.</translation>
    </message>
    <message>
        <source>{where} doesn&apos;t respond. Unlock it, or use the key for this session only.</source>
        <translation>Sem resposta: {where}. Desbloqueie o chaveiro ou use a chave só nesta sessão.</translation>
    </message>
    <message>
        <source>{where} refused access. Nothing in it was changed.</source>
        <translation>Acesso negado: {where}. Nada foi alterado.</translation>
    </message>
    <message>
        <source>{where} didn&apos;t store the key, so it works for this session only.</source>
        <translation>A chave não foi guardada em {where}; ela vale só nesta sessão.</translation>
    </message>
    <message>
        <source>Your key is no longer in {where}. Enter it again.</source>
        <translation>Sua chave não está mais em {where}. Digite-a de novo.</translation>
    </message>
    <message>
        <source>The key is too long for a keychain, so it works for this session only.</source>
        <translation>A chave é longa demais para um chaveiro; ela vale só nesta sessão.</translation>
    </message>
    <message>
        <source>The entry in {where} isn&apos;t a key. Enter your key again.</source>
        <translation>O que está em {where} não é uma chave. Digite sua chave de novo.</translation>
    </message>
    <message>
        <source>Waiting for your keychain. Your key loads when it responds.</source>
        <translation>Aguardando seu chaveiro. Sua chave carrega quando ele responder.</translation>
    </message>
    <message>
        <source>The key works. Balance {balance}.</source>
        <translation>A chave funciona. Saldo {balance}.</translation>
    </message>
    <message>
        <source>{where} is locked. Unlock it and try again.</source>
        <translation>Bloqueado: {where}. Desbloqueie o chaveiro e tente de novo.</translation>
    </message>
    <message>
        <source>Waiting for your keychain. Your key loads when you unlock it.</source>
        <translation>Aguardando seu chaveiro. Sua chave é carregada quando você o desbloqueia.</translation>
    </message>
</context>
<context>
    <name>KeyEdit</name>
    <message>
        <source>PiAPI key</source>
        <translation>Chave da PiAPI</translation>
    </message>
    <message>
        <source>Paste your key</source>
        <translation>Cole sua chave</translation>
    </message>
    <message>
        <source>Show key</source>
        <translation>Mostrar chave</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Restart for the new size?</source>
        <translation>Reiniciar para o novo tamanho?</translation>
    </message>
    <message>
        <source>Restart for the new language?</source>
        <translation>Reiniciar para o novo idioma?</translation>
    </message>
    <message>
        <source>A restart takes a second. Sent takes keep rendering. Nothing is sent twice.</source>
        <translation>Reiniciar leva um segundo. Os takes enviados continuam renderizando. Nada é enviado duas vezes.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar agora</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>If you quit, takes keep rendering at PiAPI and download next time you open Sora Desktop. Nothing is paid twice.</source>
        <translation>Se você sair, os takes continuam renderizando na PiAPI e são baixados na próxima vez que você abrir o Sora Desktop. Nada é pago duas vezes.</translation>
    </message>
    <message>
        <source>Takes in progress</source>
        <translation>Takes em andamento</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) in progress</source>
        <translation>
            <numerusform>%n take em andamento</numerusform>
            <numerusform>%n takes em andamento</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep running in the tray, or quit? If you quit, takes keep rendering at PiAPI and download next time you open Sora Desktop. Nothing is paid twice.</source>
        <translation>Manter na bandeja ou sair? Se você sair, os takes continuam renderizando na PiAPI e são baixados na próxima vez que abrir o Sora Desktop. Nada é pago duas vezes.</translation>
    </message>
    <message>
        <source>Always do this (change it in Settings)</source>
        <translation>Sempre fazer isso (mude em Configurações)</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>Manter na bandeja</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) not moved: unfinished, may be charged</source>
        <translation>
            <numerusform>%n take não movido: inacabado, pode ser cobrado</numerusform>
            <numerusform>%n takes não movidos: inacabados, podem ser cobrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Take {kept} kept, take {other} moved to the bin</source>
        <translation>Take {kept} mantido, take {other} movido para a lixeira</translation>
    </message>
    <message>
        <source>Take {kept} of shot {shot} kept, take {other} of shot {left} in the bin</source>
        <translation>Take {kept} do plano {shot} mantido, take {other} do plano {left} na lixeira</translation>
    </message>
    <message>
        <source>The final of shot {n} replaced its draft in the cut</source>
        <translation>A versão final do plano {n} substituiu o rascunho na montagem</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) (%1) will move to the system trash.</source>
        <translation>
            <numerusform>%n arquivo (%1) irá para a lixeira do sistema.</numerusform>
            <numerusform>%n arquivos (%1) irão para a lixeira do sistema.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Their cost (%1) stays in your totals.</source>
        <translation>Isto não pode ser desfeito. O custo (%1) continua nos seus totais.</translation>
    </message>
    <message numerus="yes">
        <source>Empty the bin (%n take(s))?</source>
        <translation>
            <numerusform>Esvaziar a lixeira (%n take)?</numerusform>
            <numerusform>Esvaziar a lixeira (%n takes)?</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty bin</source>
        <translation>Esvaziar lixeira</translation>
    </message>
</context>
<context>
    <name>LibraryEdits</name>
    <message numerus="yes">
        <source>Tags of %n take(s) changed</source>
        <translation>
            <numerusform>Etiquetas de %n take alteradas</numerusform>
            <numerusform>Etiquetas de %n takes alteradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Note of take %1 changed</source>
        <translation>Nota do take %1 alterada</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) moved to bin</source>
        <translation>
            <numerusform>%n take movido para a lixeira</numerusform>
            <numerusform>%n takes movidos para a lixeira</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Desfeito: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) restored</source>
        <translation>
            <numerusform>%n take restaurado</numerusform>
            <numerusform>%n takes restaurados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) starred</source>
        <translation>
            <numerusform>%n take marcado com estrela</numerusform>
            <numerusform>%n takes marcados com estrela</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s) removed</source>
        <translation>
            <numerusform>%n estrela removida</numerusform>
            <numerusform>%n estrelas removidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link to a picture, clip or sound</source>
        <translation>Link para uma imagem, um clipe ou um som</translation>
    </message>
    <message>
        <source>Link to a picture</source>
        <translation>Link para uma imagem</translation>
    </message>
    <message>
        <source>Use link</source>
        <translation>Usar link</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>PiAPI opens the link itself, so it must be public and stay there until the clip is ready. JPEG, PNG or WebP, up to 10 MB. The picture isn&apos;t cropped.</source>
        <translation>É a própria PiAPI que abre o link, então ele deve ser público e continuar no ar até o clipe ficar pronto. JPEG, PNG ou WebP, até 10 MB. A imagem não é cortada.</translation>
    </message>
    <message>
        <source>A link to a clip or sound ends in .mp4, .mov, .mp3 or .wav.</source>
        <translation>O link para um clipe ou som termina em .mp4, .mov, .mp3 ou .wav.</translation>
    </message>
</context>
<context>
    <name>LookSwitch</name>
    <message>
        <source>Shots</source>
        <translation>Planos</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grade</translation>
    </message>
</context>
<context>
    <name>LostTakes</name>
    <message>
        <source>Was this take never made?</source>
        <translation>Este take nunca foi criado?</translation>
    </message>
    <message>
        <source>We stop searching for this take and no longer count its %1 as spent. Only do this if PiAPI shows neither the take nor a charge.</source>
        <translation>Paramos de buscar este take e os %1 deixam de contar como gasto. Só faça isso se a PiAPI não mostrar nem o take nem uma cobrança.</translation>
    </message>
    <message>
        <source>It was never made</source>
        <translation>Nunca foi criado</translation>
    </message>
    <message>
        <source>Send this take again?</source>
        <translation>Enviar este take de novo?</translation>
    </message>
    <message>
        <source>PiAPI never confirmed the first one. You may have been charged {first}. If it appears later, you have paid for two takes. Checking your account first is free.</source>
        <translation>A PiAPI nunca confirmou o primeiro. Pode ter sido cobrado {first}. Se ele aparecer depois, você terá pago dois takes. Verificar sua conta antes é grátis.</translation>
    </message>
    <message>
        <source>Send again ({price}, may be charged twice)</source>
        <translation>Enviar de novo ({price}, pode ser cobrado duas vezes)</translation>
    </message>
    <message>
        <source>I understand I may pay twice</source>
        <translation>Entendo que posso pagar duas vezes</translation>
    </message>
    <message>
        <source>The first take was found</source>
        <translation>O primeiro take foi encontrado</translation>
    </message>
    <message>
        <source>Nothing was sent twice</source>
        <translation>Nada foi enviado duas vezes</translation>
    </message>
    <message>
        <source>The lost take was found</source>
        <translation>O take perdido foi encontrado</translation>
    </message>
    <message>
        <source>Couldn&apos;t save. Nothing was changed.</source>
        <translation>Não foi possível salvar. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Another take already uses this task.</source>
        <translation>Outro take já usa esta tarefa.</translation>
    </message>
    <message>
        <source>The take stays as it is.</source>
        <translation>O take fica como está.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Sora Desktop – demo</source>
        <translation>Sora Desktop – demo</translation>
    </message>
    <message>
        <source>Sora Desktop</source>
        <translation>Sora Desktop</translation>
    </message>
    <message>
        <source>A red kite climbs over winter dunes, low sun, slow push in</source>
        <translation>Uma pipa vermelha sobe sobre dunas de inverno, sol baixo, travelling lento para a frente</translation>
    </message>
    <message>
        <source>Your clip plays here</source>
        <translation>Seu clipe é reproduzido aqui</translation>
    </message>
    <message>
        <source>Generate one or pick a take.</source>
        <translation>Gere um ou escolha um take.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Shot {n}, {time}</source>
        <translation>Plano {n}, {time}</translation>
    </message>
    <message>
        <source>Take {n}</source>
        <translation>Take {n}</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Paste your PiAPI key.</source>
        <translation>Cole sua chave da PiAPI.</translation>
    </message>
    <message>
        <source>{model} is no longer available</source>
        <translation>{model} não está mais disponível</translation>
    </message>
    <message>
        <source>{switch}</source>
        <translation>{switch}</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>O disco está cheio</translation>
    </message>
    <message>
        <source>Not charged.</source>
        <translation>Não foi cobrado.</translation>
    </message>
    <message>
        <source>Project settings</source>
        <translation>Configurações do projeto</translation>
    </message>
    <message>
        <source>Already paid ({price}).</source>
        <translation>Já pago ({price}).</translation>
    </message>
    <message>
        <source>Couldn&apos;t verify PiAPI&apos;s identity: unknown issuer</source>
        <translation>Não foi possível verificar a identidade da PiAPI: emissor desconhecido</translation>
    </message>
    <message>
        <source>This computer doesn&apos;t know who issued PiAPI&apos;s certificate. Company proxies cause this. Nothing was sent.</source>
        <translation>Este computador não conhece o emissor do certificado da PiAPI. Proxies de empresa causam isso. Nada foi enviado.</translation>
    </message>
    <message>
        <source>On a company network, add its CA certificate in Settings. Elsewhere, don&apos;t trust this network.</source>
        <translation>Em uma rede corporativa, adicione o certificado de CA dela em Configurações. Fora dela, não confie nesta rede.</translation>
    </message>
    <message>
        <source>Couldn&apos;t verify PiAPI&apos;s identity: expired certificate</source>
        <translation>Não foi possível verificar a identidade da PiAPI: certificado expirado</translation>
    </message>
    <message>
        <source>PiAPI&apos;s certificate has expired, or this computer&apos;s clock is ahead. Nothing was sent.</source>
        <translation>O certificado da PiAPI expirou ou o relógio deste computador está adiantado. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time. If they are right, PiAPI must renew its certificate.</source>
        <translation>Confira a data e a hora deste computador. Se estiverem certas, a PiAPI precisa renovar o certificado.</translation>
    </message>
    <message>
        <source>Couldn&apos;t verify PiAPI&apos;s identity: certificate not valid yet</source>
        <translation>Não foi possível verificar a identidade da PiAPI: certificado ainda não válido</translation>
    </message>
    <message>
        <source>PiAPI&apos;s certificate isn&apos;t valid yet. This computer&apos;s clock is probably behind. Nothing was sent.</source>
        <translation>O certificado da PiAPI ainda não é válido. O relógio deste computador deve estar atrasado. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation>Confira a data e a hora deste computador.</translation>
    </message>
    <message>
        <source>Couldn&apos;t verify PiAPI&apos;s identity: wrong site</source>
        <translation>Não foi possível verificar a identidade da PiAPI: site errado</translation>
    </message>
    <message>
        <source>The certificate belongs to another site, not to PiAPI. Nothing was sent.</source>
        <translation>O certificado é de outro site, não da PiAPI. Nada foi enviado.</translation>
    </message>
    <message>
        <source>You may need to sign in to this network first. If not, check the API address and proxy in Settings.</source>
        <translation>Talvez você precise entrar nesta rede primeiro. Se não, confira o endereço da API e o proxy em Configurações.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your takes, so nothing is sent. {reason}</source>
        <translation>Não foi possível salvar seus takes, então nada é enviado. {reason}</translation>
    </message>
    <message>
        <source>Couldn&apos;t write the log</source>
        <translation>Não foi possível gravar o log</translation>
    </message>
    <message>
        <source>Free up space on this disk. Queued takes then continue automatically.</source>
        <translation>Libere espaço neste disco. Os takes na fila então continuam automaticamente.</translation>
    </message>
    <message>
        <source>The data folder isn&apos;t writable</source>
        <translation>Não é possível gravar na pasta de dados</translation>
    </message>
    <message>
        <source>Free up space on this disk, then save your settings again.</source>
        <translation>Libere espaço neste disco e salve suas configurações de novo.</translation>
    </message>
    <message>
        <source>Free up space on this disk.</source>
        <translation>Libere espaço neste disco.</translation>
    </message>
    <message>
        <source>PiAPI finished the take, but its link isn&apos;t a web address.</source>
        <translation>A PiAPI concluiu o take, mas o link dele não é um endereço web.</translation>
    </message>
    <message>
        <source>PiAPI finished the take, but its link contains a user name.</source>
        <translation>A PiAPI concluiu o take, mas o link dele contém um nome de usuário.</translation>
    </message>
    <message>
        <source>PiAPI finished the take, but its link isn&apos;t https.</source>
        <translation>A PiAPI concluiu o take, mas o link dele não é https.</translation>
    </message>
    <message>
        <source>PiAPI finished the take, but its link leads into a private network.</source>
        <translation>A PiAPI concluiu o take, mas o link dele leva a uma rede privada.</translation>
    </message>
    <message>
        <source>PiAPI finished the take, but its link leads in circles.</source>
        <translation>A PiAPI concluiu o take, mas o link dele anda em círculos.</translation>
    </message>
    <message>
        <source>The link isn&apos;t a web address.</source>
        <translation>O link não é um endereço web.</translation>
    </message>
    <message>
        <source>The link contains a user name.</source>
        <translation>O link contém um nome de usuário.</translation>
    </message>
    <message>
        <source>The link isn&apos;t https.</source>
        <translation>O link não é https.</translation>
    </message>
    <message>
        <source>The link leads into a private network, which PiAPI can&apos;t reach.</source>
        <translation>O link leva a uma rede privada, que a PiAPI não consegue acessar.</translation>
    </message>
    <message>
        <source>The link leads in circles.</source>
        <translation>O link anda em círculos.</translation>
    </message>
    <message>
        <source>The link needs a login. PiAPI can only open public links.</source>
        <translation>O link exige login. A PiAPI só consegue abrir links públicos.</translation>
    </message>
    <message>
        <source>There&apos;s no file behind the link.</source>
        <translation>Não há nenhum arquivo nesse link.</translation>
    </message>
    <message>
        <source>The link doesn&apos;t lead to a JPEG, PNG or WebP picture.</source>
        <translation>O link não leva a uma imagem JPEG, PNG ou WebP.</translation>
    </message>
    <message>
        <source>The picture behind the link is larger than 10 MB.</source>
        <translation>A imagem do link tem mais de 10 MB.</translation>
    </message>
    <message>
        <source>The model can&apos;t use this kind of picture behind the link. It takes {kinds}.</source>
        <translation>O modelo não pode usar uma imagem deste tipo no link. Ele aceita {kinds}.</translation>
    </message>
    <message>
        <source>The picture behind the link is too small. The model needs at least {least} pixels on each side.</source>
        <translation>A imagem do link é pequena demais. O modelo precisa de pelo menos {least} pixels em cada lado.</translation>
    </message>
    <message>
        <source>The picture behind the link is too large. The model takes up to {most} pixels on each side.</source>
        <translation>A imagem do link é grande demais. O modelo aceita até {most} pixels em cada lado.</translation>
    </message>
    <message>
        <source>The model can&apos;t use the aspect ratio of the picture behind the link. It takes {narrowest} to {widest}.</source>
        <translation>O modelo não pode usar a proporção da imagem do link. Ele aceita de {narrowest} a {widest}.</translation>
    </message>
    <message>
        <source>We couldn&apos;t open the link. Check it in your browser.</source>
        <translation>Não foi possível abrir o link. Confira no seu navegador.</translation>
    </message>
    <message>
        <source>The clip or sound behind the link is shorter than {shortest} s.</source>
        <translation>O clipe ou som do link dura menos de {shortest} s.</translation>
    </message>
    <message>
        <source>The clip or sound behind the link is longer than {longest} s.</source>
        <translation>O clipe ou som do link dura mais de {longest} s.</translation>
    </message>
    <message>
        <source>We couldn&apos;t read how long the clip or sound behind the link is.</source>
        <translation>Não foi possível ler a duração do clipe ou som do link.</translation>
    </message>
    <message>
        <source>The clip behind the link is longer now, so it would cost more.</source>
        <translation>O clipe do link agora é mais longo, então custaria mais.</translation>
    </message>
    <message>
        <source>A clip you put in is longer than was noted, so it would cost more.</source>
        <translation>Um clipe adicionado é mais longo do que o anotado: custaria mais.</translation>
    </message>
    <message>
        <source>The link doesn&apos;t lead to a clip or sound. The model takes {kinds}.</source>
        <translation>O link não leva a um clipe nem a um som. O modelo aceita {kinds}.</translation>
    </message>
    <message>
        <source>The file behind the link is larger than {size}.</source>
        <translation>O arquivo do link tem mais de {size}.</translation>
    </message>
    <message>
        <source>The model can&apos;t use this kind of file behind the link. It takes {kinds}.</source>
        <translation>O modelo não pode usar um arquivo deste tipo no link. Ele aceita {kinds}.</translation>
    </message>
    <message>
        <source>The draft is over 6 days old, and PiAPI keeps drafts for 7 days.</source>
        <translation>O rascunho tem mais de 6 dias, e a PiAPI guarda os rascunhos por 7 dias.</translation>
    </message>
    <message>
        <source>PiAPI doesn&apos;t know this draft.</source>
        <translation>A PiAPI não conhece este rascunho.</translation>
    </message>
    <message>
        <source>PiAPI hasn&apos;t finished this draft, or it failed.</source>
        <translation>A PiAPI não concluiu este rascunho, ou ele falhou.</translation>
    </message>
    <message>
        <source>No PiAPI key</source>
        <translation>Sem chave da PiAPI</translation>
    </message>
    <message>
        <source>Takes need a PiAPI key.</source>
        <translation>Os takes precisam de uma chave da PiAPI.</translation>
    </message>
    <message>
        <source>PiAPI refused your key</source>
        <translation>A PiAPI recusou sua chave</translation>
    </message>
    <message>
        <source>It&apos;s wrong, revoked, or from a closed account.</source>
        <translation>Está errada, foi revogada ou é de uma conta encerrada.</translation>
    </message>
    <message>
        <source>Paste a new key from your PiAPI workspace. Queued takes continue afterwards.</source>
        <translation>Cole uma nova chave do seu espaço de trabalho na PiAPI. Os takes na fila continuam depois disso.</translation>
    </message>
    <message>
        <source>PiAPI blocked this account</source>
        <translation>A PiAPI bloqueou esta conta</translation>
    </message>
    <message>
        <source>Your plan or balance doesn&apos;t allow this. Nothing more is sent for now. Sent takes keep rendering.</source>
        <translation>Seu plano ou saldo não permite isso. Nada mais é enviado por enquanto. Os takes enviados continuam renderizando.</translation>
    </message>
    <message>
        <source>Check your PiAPI account, then try again (free).</source>
        <translation>Confira sua conta na PiAPI e tente de novo (grátis).</translation>
    </message>
    <message>
        <source>Balance too low</source>
        <translation>Saldo baixo demais</translation>
    </message>
    <message>
        <source>PiAPI couldn&apos;t reserve the cost of this take.</source>
        <translation>A PiAPI não conseguiu reservar o custo deste take.</translation>
    </message>
    <message>
        <source>Top up at PiAPI. If your balance is high enough, edit the prompt instead.</source>
        <translation>Recarregue na PiAPI. Se o saldo for suficiente, edite o prompt.</translation>
    </message>
    <message>
        <source>Blocked by moderation</source>
        <translation>Bloqueado pela moderação</translation>
    </message>
    <message>
        <source>A content check stopped this take.</source>
        <translation>Uma verificação de conteúdo barrou este take.</translation>
    </message>
    <message>
        <source>Edit the prompt. Real people, brands, violence and nudity are blocked most often.</source>
        <translation>Edite o prompt. Pessoas reais, marcas, violência e nudez são os bloqueios mais comuns.</translation>
    </message>
    <message>
        <source>PiAPI no longer offers this model.</source>
        <translation>A PiAPI não oferece mais este modelo.</translation>
    </message>
    <message>
        <source>PiAPI is busy</source>
        <translation>A PiAPI está ocupada</translation>
    </message>
    <message>
        <source>Too many takes are running, on your account or at PiAPI.</source>
        <translation>Há takes demais em execução, na sua conta ou na PiAPI.</translation>
    </message>
    <message>
        <source>Retrying automatically.</source>
        <translation>Tentando de novo automaticamente.</translation>
    </message>
    <message>
        <source>PiAPI has a problem</source>
        <translation>A PiAPI está com um problema</translation>
    </message>
    <message>
        <source>PiAPI returns errors.</source>
        <translation>A PiAPI retorna erros.</translation>
    </message>
    <message>
        <source>We can&apos;t reach PiAPI.</source>
        <translation>Não conseguimos acessar a PiAPI.</translation>
    </message>
    <message>
        <source>Couldn&apos;t verify PiAPI&apos;s identity</source>
        <translation>Não foi possível verificar a identidade da PiAPI</translation>
    </message>
    <message>
        <source>The connection isn&apos;t secure, so nothing was sent.</source>
        <translation>A conexão não é segura, então nada foi enviado.</translation>
    </message>
    <message>
        <source>On a company network, add its CA certificate in Settings. Elsewhere, check this computer&apos;s clock.</source>
        <translation>Em uma rede corporativa, adicione o certificado de CA dela em Configurações. Fora dela, confira o relógio deste computador.</translation>
    </message>
    <message>
        <source>The proxy blocked the connection</source>
        <translation>O proxy bloqueou a conexão</translation>
    </message>
    <message>
        <source>Your proxy refused or didn&apos;t respond.</source>
        <translation>Seu proxy recusou a conexão ou não respondeu.</translation>
    </message>
    <message>
        <source>Check the proxy in Settings.</source>
        <translation>Confira o proxy em Configurações.</translation>
    </message>
    <message>
        <source>This network needs you to sign in</source>
        <translation>Esta rede pede que você entre</translation>
    </message>
    <message>
        <source>A sign-in page came up instead of PiAPI.</source>
        <translation>Uma página de login apareceu no lugar da PiAPI.</translation>
    </message>
    <message>
        <source>Open a web page and sign in to the network. Takes then continue automatically.</source>
        <translation>Abra uma página da web e entre na rede. Os takes então continuam automaticamente.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the clip.</source>
        <translation>Não foi possível salvar o clipe.</translation>
    </message>
    <message>
        <source>Free up space, or choose another folder. The download then continues automatically (free).</source>
        <translation>Libere espaço ou escolha outra pasta. O download então continua automaticamente (grátis).</translation>
    </message>
    <message>
        <source>Clips folder not found</source>
        <translation>Pasta de clipes não encontrada</translation>
    </message>
    <message>
        <source>It was moved or unplugged, or it isn&apos;t writable.</source>
        <translation>Ela foi movida ou desconectada, ou não permite gravação.</translation>
    </message>
    <message>
        <source>Bring it back, or choose another folder. The download then continues automatically (free).</source>
        <translation>Traga-a de volta ou escolha outra pasta. O download então continua automaticamente (grátis).</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Arquivo não encontrado</translation>
    </message>
    <message>
        <source>The clip was moved or deleted outside Sora Desktop.</source>
        <translation>O clipe foi movido ou apagado fora do Sora Desktop.</translation>
    </message>
    <message>
        <source>Put it back, or fetch it again while PiAPI still has it (free).</source>
        <translation>Coloque-o de volta ou busque-o de novo enquanto a PiAPI ainda o tem (grátis).</translation>
    </message>
    <message>
        <source>Another app is using the file</source>
        <translation>Outro aplicativo está usando o arquivo</translation>
    </message>
    <message>
        <source>The clip is downloaded, but a virus scanner or another app keeps us from renaming it.</source>
        <translation>O clipe foi baixado, mas um antivírus ou outro aplicativo impede que seja renomeado.</translation>
    </message>
    <message>
        <source>The download isn&apos;t a video</source>
        <translation>O download não é um vídeo</translation>
    </message>
    <message>
        <source>PiAPI sent a damaged file, or one of another type.</source>
        <translation>A PiAPI enviou um arquivo danificado ou de outro tipo.</translation>
    </message>
    <message>
        <source>Fetch it again (free).</source>
        <translation>Busque-o de novo (grátis).</translation>
    </message>
    <message>
        <source>Download link expired</source>
        <translation>Link de download expirado</translation>
    </message>
    <message>
        <source>Fetch it again (free) to ask PiAPI for a new link. Without one, the clip is lost.</source>
        <translation>Busque-o de novo (grátis) para pedir um novo link à PiAPI. Sem link, o clipe se perde.</translation>
    </message>
    <message>
        <source>PiAPI sent no download link</source>
        <translation>A PiAPI não enviou link de download</translation>
    </message>
    <message>
        <source>PiAPI finished the take, but sent no clip.</source>
        <translation>A PiAPI concluiu o take, mas não enviou nenhum clipe.</translation>
    </message>
    <message>
        <source>PiAPI can&apos;t find this take</source>
        <translation>A PiAPI não encontra este take</translation>
    </message>
    <message>
        <source>The account of your key has no task with this ID.</source>
        <translation>A conta da sua chave não tem nenhuma tarefa com este ID.</translation>
    </message>
    <message>
        <source>Use the key of the account that made the take, then check again (free).</source>
        <translation>Use a chave da conta que criou o take e verifique de novo (grátis).</translation>
    </message>
    <message>
        <source>Unexpected reply from PiAPI</source>
        <translation>Resposta inesperada da PiAPI</translation>
    </message>
    <message>
        <source>This version doesn&apos;t know PiAPI&apos;s reply.</source>
        <translation>Esta versão não conhece a resposta da PiAPI.</translation>
    </message>
    <message>
        <source>Check again later (free). If it stays like this, update Sora Desktop.</source>
        <translation>Verifique de novo mais tarde (grátis). Se continuar assim, atualize o Sora Desktop.</translation>
    </message>
    <message>
        <source>PiAPI never confirmed this take.</source>
        <translation>A PiAPI nunca confirmou este take.</translation>
    </message>
    <message>
        <source>We are checking your account. Don&apos;t generate it again until it&apos;s clear.</source>
        <translation>Estamos verificando sua conta. Não gere de novo até isso ficar claro.</translation>
    </message>
    <message>
        <source>Sora Desktop quit while sending this take.</source>
        <translation>O Sora Desktop fechou ao enviar este take.</translation>
    </message>
    <message>
        <source>Uploads need PiAPI&apos;s Creator plan or a higher one.</source>
        <translation>O envio exige o plano Creator da PiAPI ou um superior.</translation>
    </message>
    <message>
        <source>PiAPI didn&apos;t accept it.</source>
        <translation>A PiAPI não o aceitou.</translation>
    </message>
    <message>
        <source>It&apos;s missing from your library, or its file is damaged.</source>
        <translation>Ele não está na sua biblioteca ou está danificado.</translation>
    </message>
    <message>
        <source>PiAPI didn&apos;t accept this prompt or these settings.</source>
        <translation>A PiAPI não aceitou este prompt ou estas configurações.</translation>
    </message>
    <message>
        <source>Change the prompt or settings, then generate again.</source>
        <translation>Mude o prompt ou as configurações e gere de novo.</translation>
    </message>
    <message>
        <source>Render failed</source>
        <translation>A renderização falhou</translation>
    </message>
    <message>
        <source>PiAPI accepted the take but couldn&apos;t finish it.</source>
        <translation>A PiAPI aceitou o take, mas não conseguiu concluí-lo.</translation>
    </message>
    <message>
        <source>Generate again at full price, edit the prompt, or use another model.</source>
        <translation>Gere de novo pelo preço integral, edite o prompt ou use outro modelo.</translation>
    </message>
    <message>
        <source>Take canceled</source>
        <translation>Take cancelado</translation>
    </message>
    <message>
        <source>It was canceled at PiAPI, not by Sora Desktop.</source>
        <translation>Foi cancelado na PiAPI, não pelo Sora Desktop.</translation>
    </message>
    <message>
        <source>Generate again at full price.</source>
        <translation>Gere de novo pelo preço cheio.</translation>
    </message>
    <message>
        <source>Over your budget</source>
        <translation>Acima do seu orçamento</translation>
    </message>
    <message>
        <source>This take would exceed the budget you set.</source>
        <translation>Este take passaria do orçamento que você definiu.</translation>
    </message>
    <message>
        <source>Wait for the next period, or raise the budget in Settings.</source>
        <translation>Espere o próximo período ou aumente o orçamento em Configurações.</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>Preço desconhecido</translation>
    </message>
    <message>
        <source>You set a budget, and we don&apos;t know what this take would cost.</source>
        <translation>Você definiu um orçamento, e não sabemos quanto este take custaria.</translation>
    </message>
    <message>
        <source>Choose other settings, or remove the budget.</source>
        <translation>Escolha outras configurações ou remova o orçamento.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>PiAPI didn&apos;t confirm a take just like this one, so this one wasn&apos;t sent.</source>
        <translation>A PiAPI não confirmou um take igual a este, então este não foi enviado.</translation>
    </message>
    <message>
        <source>It&apos;s sent as soon as the other take is resolved. You can also send it now, or remove it from the queue.</source>
        <translation>Ele é enviado assim que o outro take for resolvido. Você também pode enviá-lo agora ou removê-lo da fila.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save</source>
        <translation>Não foi possível salvar</translation>
    </message>
    <message>
        <source>Your library can&apos;t be read or written, so nothing is sent. A take without a record could be charged twice. {reason}</source>
        <translation>Não é possível ler ou gravar sua biblioteca, então nada é enviado. Um take sem registro poderia ser cobrado duas vezes. {reason}</translation>
    </message>
    <message>
        <source>Close other apps that use this file, then try again. If it stays like this, restart Sora Desktop.</source>
        <translation>Feche outros aplicativos que usam este arquivo e tente de novo. Se continuar assim, reinicie o Sora Desktop.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo deu errado</translation>
    </message>
    <message>
        <source>This is a bug in Sora Desktop.</source>
        <translation>É um erro do Sora Desktop.</translation>
    </message>
    <message>
        <source>Your takes are safe. Restart Sora Desktop. If it happens again, copy the diagnostics from Settings.</source>
        <translation>Seus takes estão seguros. Reinicie o Sora Desktop. Se acontecer de novo, copie o diagnóstico em Configurações.</translation>
    </message>
    <message>
        <source>Over the project budget</source>
        <translation>Acima do orçamento do projeto</translation>
    </message>
    <message>
        <source>{project} has a budget of {limit}, and {left} is left. This would exceed it.</source>
        <translation>{project} tem um orçamento de {limit}, e restam {left}. Isto o ultrapassaria.</translation>
    </message>
    <message>
        <source>Raise the budget in the project settings, or use another project.</source>
        <translation>Aumente o orçamento nas configurações do projeto ou use outro projeto.</translation>
    </message>
    <message>
        <source>Over today&apos;s budget</source>
        <translation>Acima do orçamento de hoje</translation>
    </message>
    <message>
        <source>This is {over} over today&apos;s budget of {limit}.</source>
        <translation>Isso passa {over} do orçamento de hoje, de {limit}.</translation>
    </message>
    <message>
        <source>Over this month&apos;s budget</source>
        <translation>Acima do orçamento do mês</translation>
    </message>
    <message>
        <source>This is {over} over this month&apos;s budget of {limit}.</source>
        <translation>Isso passa {over} do orçamento do mês, de {limit}.</translation>
    </message>
    <message>
        <source>PiAPI keeps clips for a short time only.</source>
        <translation>A PiAPI mantém os clipes por pouco tempo.</translation>
    </message>
    <message>
        <source>The download link isn&apos;t safe to open</source>
        <translation>O link de download não é seguro</translation>
    </message>
    <message>
        <source>{flaw}</source>
        <translation>{flaw}</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Não confirmado</translation>
    </message>
    <message>
        <source>Your plan can&apos;t upload files</source>
        <translation>Seu plano não permite enviar arquivos</translation>
    </message>
    <message>
        <source>Upgrade at PiAPI, or use an https link instead.</source>
        <translation>Melhore o plano na PiAPI ou use um link https.</translation>
    </message>
    <message>
        <source>Couldn&apos;t upload the file</source>
        <translation>Não foi possível enviar o arquivo</translation>
    </message>
    <message>
        <source>Use another file, or an https link to it.</source>
        <translation>Use outro arquivo ou um link https para ele.</translation>
    </message>
    <message>
        <source>Input file not found</source>
        <translation>Arquivo de entrada não encontrado</translation>
    </message>
    <message>
        <source>Put it in again, then generate.</source>
        <translation>Adicione-o de novo e depois gere.</translation>
    </message>
    <message>
        <source>Can&apos;t use the link</source>
        <translation>Não é possível usar o link</translation>
    </message>
    <message>
        <source>Use another link, or put in the file.</source>
        <translation>Use outro link ou adicione o arquivo.</translation>
    </message>
    <message>
        <source>Can&apos;t make the final of this draft</source>
        <translation>Não é possível criar a versão final deste rascunho</translation>
    </message>
    <message>
        <source>Make a new draft, then its final.</source>
        <translation>Crie um novo rascunho e depois a versão final dele.</translation>
    </message>
    <message>
        <source>PiAPI refused the request</source>
        <translation>A PiAPI recusou o pedido</translation>
    </message>
    <message>
        <source>Switch model</source>
        <translation>Trocar de modelo</translation>
    </message>
    <message>
        <source>The model can&apos;t use the file behind the link.</source>
        <translation>O modelo não pode usar o arquivo do link.</translation>
    </message>
    <message>
        <source>Couldn&apos;t save your settings</source>
        <translation>Não foi possível salvar suas configurações</translation>
    </message>
    <message>
        <source>They stay in effect until you quit. {reason}</source>
        <translation>Elas valem até você sair. {reason}</translation>
    </message>
    <message>
        <source>Everything else works. {reason}</source>
        <translation>Todo o resto funciona. {reason}</translation>
    </message>
    <message>
        <source>Make this folder writable, or bring it back. Queued takes then continue automatically.</source>
        <translation>Permita a gravação nesta pasta ou traga-a de volta. Os takes na fila então continuam automaticamente.</translation>
    </message>
    <message>
        <source>Make this folder writable, then save your settings again.</source>
        <translation>Permita a gravação nesta pasta e salve suas configurações de novo.</translation>
    </message>
    <message>
        <source>Make this folder writable, or bring it back.</source>
        <translation>Permita a gravação nesta pasta ou traga-a de volta.</translation>
    </message>
    <message>
        <source>Retrying automatically. Sent takes keep rendering.</source>
        <translation>Tentando de novo automaticamente. Os takes enviados continuam renderizando.</translation>
    </message>
    <message>
        <source>Fetch it again (free). If it stays like this, contact PiAPI with the task ID.</source>
        <translation>Busque-o de novo (grátis). Se continuar assim, fale com a PiAPI informando o ID da tarefa.</translation>
    </message>
    <message>
        <source>{headline}. {rest}</source>
        <translation>{headline}. {rest}</translation>
    </message>
    <message>
        <source>PiAPI says: “{text}”.</source>
        <translation>A PiAPI diz: “{text}”.</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Este modelo</translation>
    </message>
    <message>
        <source>Choose another model and generate again.</source>
        <translation>Escolha outro modelo e gere de novo.</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>Digitar chave</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Change key</source>
        <translation>Trocar chave</translation>
    </message>
    <message>
        <source>Nothing was sent or charged.</source>
        <translation>Nada foi enviado nem cobrado.</translation>
    </message>
    <message>
        <source>The take keeps rendering at PiAPI. It costs {price}, as before.</source>
        <translation>O take continua renderizando na PiAPI. Custa {price}, como antes.</translation>
    </message>
    <message>
        <source>You may have been charged {price}, so it counts as spent for now.</source>
        <translation>Pode ter sido cobrado {price}, então isso conta como gasto por enquanto.</translation>
    </message>
    <message>
        <source>PiAPI refused it before rendering, so you weren&apos;t charged.</source>
        <translation>A PiAPI recusou antes de renderizar, então não foi cobrado.</translation>
    </message>
    <message>
        <source>PiAPI normally returns the cost. Check your balance.</source>
        <translation>A PiAPI normalmente devolve o custo. Confira seu saldo.</translation>
    </message>
    <message>
        <source>PiAPI still charged {price}.</source>
        <translation>A PiAPI cobrou {price} mesmo assim.</translation>
    </message>
    <message>
        <source>{name} comes closest, {price}. Switching is free.</source>
        <translation>{name} é o mais próximo, {price}. Trocar é grátis.</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Editar prompt</translation>
    </message>
    <message>
        <source>Switch to {model} ({price})</source>
        <translation>Trocar para {model} ({price})</translation>
    </message>
    <message>
        <source>Fetch again (free)</source>
        <translation>Buscar de novo (grátis)</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Escolher pasta</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>MissingParts</name>
    <message>
        <source>Reinstall Sora Desktop. Your clips, takes and settings stay.</source>
        <translation>Reinstale o Sora Desktop. Seus clipes, takes e configurações ficam.</translation>
    </message>
    <message>
        <source>Can&apos;t play clips: the media plugin is missing.</source>
        <translation>Não é possível reproduzir clipes: falta o plugin de mídia.</translation>
    </message>
    <message>
        <source>Can&apos;t show some pictures: a plugin is missing.</source>
        <translation>Não é possível mostrar algumas imagens: falta um plugin.</translation>
    </message>
</context>
<context>
    <name>ModelOptions</name>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>That model</source>
        <translation>Esse modelo</translation>
    </message>
    <message>
        <source>{gone} is no longer available. Using {name}</source>
        <translation>{gone} não está mais disponível. Usando {name}</translation>
    </message>
    <message>
        <source>{gone} is no longer available. Using {name}: {parts}</source>
        <translation>{gone} não está mais disponível. Usando {name}: {parts}</translation>
    </message>
    <message>
        <source>Adjusted for {name}: {parts}</source>
        <translation>Ajustado para {name}: {parts}</translation>
    </message>
    <message>
        <source>Switched to {name} for the picture</source>
        <translation>Trocado para {name} por causa da imagem</translation>
    </message>
    <message>
        <source>Switched to {name} for the picture: {parts}</source>
        <translation>Trocado para {name} por causa da imagem: {parts}</translation>
    </message>
    <message>
        <source>aspect ratio from the picture</source>
        <translation>proporção da imagem</translation>
    </message>
    <message>
        <source>pictures left out</source>
        <translation>imagens não usadas</translation>
    </message>
    <message>
        <source>sound on</source>
        <translation>com som</translation>
    </message>
    <message>
        <source>sound off</source>
        <translation>sem som</translation>
    </message>
    <message>
        <source>{option} {new}</source>
        <translation>{option} {new}</translation>
    </message>
    <message>
        <source>{new} (no {old})</source>
        <translation>{new} ({old} indisponível)</translation>
    </message>
    <message>
        <source>fixed aspect ratio</source>
        <translation>proporção fixa</translation>
    </message>
    <message>
        <source>fixed resolution</source>
        <translation>resolução fixa</translation>
    </message>
    <message>
        <source>sound is fixed</source>
        <translation>som fixo</translation>
    </message>
    <message>
        <source>no {option}</source>
        <translation>sem {option}</translation>
    </message>
    <message>
        <source>{option} (untested)</source>
        <translation>{option} (não testado)</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Proporção</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolução</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ligado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model prices…</source>
        <translation>Preços…</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>Encontre um modelo</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Sora&apos;s best detail and motion, with sound</source>
        <translation>O melhor detalhe e movimento do Sora, com som</translation>
    </message>
    <message>
        <source>OpenAI shut down Sora 2 on Sep 24, 2026. This may fail.</source>
        <translation>A OpenAI encerrou o Sora 2 em 24 de setembro de 2026. Pode falhar.</translation>
    </message>
    <message>
        <source>Low-cost 720p drafts with sound</source>
        <translation>Rascunhos econômicos em 720p, com som</translation>
    </message>
    <message>
        <source>Cinematic shots with speech and sound, up to 8 s</source>
        <translation>Planos cinematográficos com fala e som, até 8 s</translation>
    </message>
    <message>
        <source>Google closed the Veo 3.1 preview on Oct 22, 2026. This may fail.</source>
        <translation>O Google encerrou a prévia do Veo 3.1 em 22 de outubro de 2026. Pode falhar.</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>Evitar</translation>
    </message>
    <message>
        <source>Fast, low-cost drafts with sound</source>
        <translation>Rascunhos rápidos e econômicos, com som</translation>
    </message>
    <message>
        <source>The longest shots, 3 to 30 s, with sound</source>
        <translation>Os planos mais longos, de 3 a 30 s, com som</translation>
    </message>
    <message>
        <source>Long, low-cost shots with sound, 3 to 20 s</source>
        <translation>Planos longos e econômicos com som, de 3 a 20 s</translation>
    </message>
    <message>
        <source>People and movement, 3 to 15 s</source>
        <translation>Pessoas e movimento, de 3 a 15 s</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>Planos</translation>
    </message>
    <message>
        <source>Up to 7 references, 3 to 15 s</source>
        <translation>Até 7 referências, de 3 a 15 s</translation>
    </message>
    <message>
        <source>Longer shots in every aspect ratio, 4 to 30 s</source>
        <translation>Planos mais longos em todas as proporções, de 4 a 30 s</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Drafts of 4 to 30 s in every aspect ratio</source>
        <translation>Rascunhos de 4 a 30 s em todas as proporções</translation>
    </message>
    <message>
        <source>The cheapest drafts, 4 to 15 s</source>
        <translation>Os rascunhos mais baratos, de 4 a 15 s</translation>
    </message>
    <message>
        <source>Plain, low-cost shots of 5, 10 or 15 s</source>
        <translation>Planos simples e econômicos de 5, 10 ou 15 s</translation>
    </message>
    <message>
        <source>Improve prompt</source>
        <translation>Melhorar prompt</translation>
    </message>
    <message>
        <source>Lively people and faces, 6 or 10 s</source>
        <translation>Pessoas e rostos expressivos, 6 ou 10 s</translation>
    </message>
    <message>
        <source>The cheapest clips with sound, 5 to 15 s</source>
        <translation>Os clipes com som mais baratos, de 5 a 15 s</translation>
    </message>
    <message>
        <source>Smooth motion in every aspect ratio, 4 to 15 s</source>
        <translation>Movimento suave em todas as proporções, de 4 a 15 s</translation>
    </message>
    <message>
        <source>Drafts in every aspect ratio, 4 to 15 s</source>
        <translation>Rascunhos em todas as proporções, de 4 a 15 s</translation>
    </message>
</context>
<context>
    <name>MoneyField</name>
    <message>
        <source>Off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Enter an amount such as 20 or 7.50, or leave it empty.</source>
        <translation>Digite um valor como 20 ou 7.50, ou deixe em branco.</translation>
    </message>
    <message>
        <source>Enter an amount above $0, or leave it empty.</source>
        <translation>Digite um valor acima de $0, ou deixe em branco.</translation>
    </message>
</context>
<context>
    <name>MoneyPage</name>
    <message>
        <source>Monthly budget is below the daily one.</source>
        <translation>O orçamento mensal é menor que o diário.</translation>
    </message>
</context>
<context>
    <name>NameCompletion</name>
    <message>
        <source>Names on the shelf</source>
        <translation>Nomes na estante</translation>
    </message>
    <message>
        <source>{n} names. {first}. Up and Down move, Return takes, Escape closes.</source>
        <translation>Nomes: {n}. {first}. Setas para cima e para baixo movem, Enter escolhe, Esc fecha.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>NamePattern</name>
    <message>
        <source>{word} isn&apos;t a blank.</source>
        <translation>{word} não é uma lacuna.</translation>
    </message>
    <message>
        <source>Use at least one blank.</source>
        <translation>Use pelo menos uma lacuna.</translation>
    </message>
    <message>
        <source>A paper boat on a rainy street</source>
        <translation>Um barco de papel em uma rua chuvosa</translation>
    </message>
</context>
<context>
    <name>NamePatternField</name>
    <message>
        <source>Clip names</source>
        <translation>Nomes dos clipes</translation>
    </message>
    <message>
        <source>Name preview</source>
        <translation>Prévia do nome</translation>
    </message>
    <message>
        <source>Blanks: %1</source>
        <translation>Lacunas: %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Por exemplo: %1</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>Show take</source>
        <translation>Mostrar take</translation>
    </message>
    <message>
        <source>{shot}, take {n}</source>
        <translation>{shot}, take {n}</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Encontrar…</translation>
    </message>
    <message>
        <source>PiAPI didn&apos;t confirm it. You may have been charged {amount}. Checking your account; nothing will be sent twice.</source>
        <translation>A PiAPI não o confirmou. Pode ter sido cobrado {amount}. Verificando sua conta; nada será enviado duas vezes.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) on hold. Nothing was sent or charged.</source>
        <translation>
            <numerusform>%n take em espera. Nada foi enviado nem cobrado.</numerusform>
            <numerusform>%n takes em espera. Nada foi enviado nem cobrado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>PiAPI didn&apos;t confirm %n take(s)</source>
        <translation>
            <numerusform>A PiAPI não confirmou %n take</numerusform>
            <numerusform>A PiAPI não confirmou %n takes</numerusform>
        </translation>
    </message>
    <message>
        <source>You may have been charged up to {amount}. Checking your account; nothing will be sent twice.</source>
        <translation>Pode ter sido cobrado até {amount}. Verificando sua conta; nada será enviado duas vezes.</translation>
    </message>
    <message numerus="yes">
        <source>%n paid clip(s) not downloaded</source>
        <translation>
            <numerusform>%n clipe pago não baixado</numerusform>
            <numerusform>%n clipes pagos não baixados</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching again is free.</source>
        <translation>Buscar de novo é grátis.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) failed</source>
        <translation>
            <numerusform>%n take com falha</numerusform>
            <numerusform>%n takes com falha</numerusform>
        </translation>
    </message>
    <message>
        <source>Each says why, and what helps.</source>
        <translation>Cada um diz o motivo e o que ajuda.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Custom CA certificate</source>
        <translation>Certificado de CA próprio</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Abrir pasta de logs</translation>
    </message>
    <message>
        <source>Copy diagnostics…</source>
        <translation>Copiar diagnóstico…</translation>
    </message>
    <message>
        <source>Find missing takes</source>
        <translation>Encontrar takes perdidos</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Segredo do webhook</translation>
    </message>
    <message>
        <source>Remove webhook secret</source>
        <translation>Remover segredo do webhook</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>Arquivo PEM</translation>
    </message>
    <message>
        <source>Sent with each take. Stored like your key, never in a file.</source>
        <translation>Enviado com cada take. Guardado como sua chave, nunca em um arquivo.</translation>
    </message>
    <message>
        <source>Searches your account and clip folder. Free.</source>
        <translation>Busca na sua conta e na pasta de clipes. Grátis.</translation>
    </message>
    <message>
        <source>Missing takes</source>
        <translation>Takes perdidos</translation>
    </message>
    <message>
        <source>Couldn&apos;t read this file. Choose another one.</source>
        <translation>Não foi possível ler este arquivo. Escolha outro.</translation>
    </message>
    <message>
        <source>This file has no PEM certificate.</source>
        <translation>Este arquivo não tem nenhum certificado PEM.</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>Certificado de CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sem alteração</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Will be removed when you save</source>
        <translation>Será removido quando você salvar</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Add a note</source>
        <translation>Adicionar uma nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Couldn&apos;t read your balance from PiAPI. Takes are sent anyway.</source>
        <translation>Não foi possível ler seu saldo na PiAPI. Os takes são enviados mesmo assim.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>Digitar chave</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sem chave</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Demo: real prices, no charges, sample clips.</source>
        <translation>Demo: preços reais, sem cobranças, clipes de amostra.</translation>
    </message>
    <message>
        <source>Key not saved</source>
        <translation>Chave não salva</translation>
    </message>
    <message>
        <source>Use my own key</source>
        <translation>Usar minha chave</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>Take %1 is rendering</source>
        <translation>O take %1 está renderizando</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) ready</source>
        <translation>
            <numerusform>%n take pronto</numerusform>
            <numerusform>%n takes prontos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) failed</source>
        <translation>
            <numerusform>%n take com falha</numerusform>
            <numerusform>%n takes com falha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) not confirmed</source>
        <translation>
            <numerusform>%n take não confirmado</numerusform>
            <numerusform>%n takes não confirmados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>In progress</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Cancel all queued</source>
        <translation>Cancelar todos da fila</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n take</numerusform>
            <numerusform>%n takes</numerusform>
        </translation>
    </message>
    <message>
        <source>, take {n}</source>
        <translation>, take {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) need you</source>
        <translation>
            <numerusform>%n take precisa de você</numerusform>
            <numerusform>%n takes precisam de você</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Encontrar…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Shot {n}</source>
        <translation>Plano {n}</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>recolhido</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>expandido</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Cancelar todos</translation>
    </message>
    <message>
        <source>Pause queue</source>
        <translation>Pausar fila</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume queue</source>
        <translation>Retomar fila</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Queue paused</source>
        <translation>Fila pausada</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>In the cut</source>
        <translation>Na montagem</translation>
    </message>
    <message>
        <source>New, not played yet</source>
        <translation>Novo, ainda não reproduzido</translation>
    </message>
    <message>
        <source>Made with pictures, clips or sounds</source>
        <translation>Feito com imagens, clipes ou sons</translation>
    </message>
    <message>
        <source>Take {n}</source>
        <translation>Take {n}</translation>
    </message>
    <message>
        <source>Shot {shot}, take {n}</source>
        <translation>Plano {shot}, take {n}</translation>
    </message>
    <message>
        <source>Uploading pictures, then paused</source>
        <translation>Enviando imagens, depois pausado</translation>
    </message>
    <message>
        <source>Uploading pictures</source>
        <translation>Enviando imagens</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Waiting at PiAPI</source>
        <translation>Aguardando na PiAPI</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Baixando</translation>
    </message>
    <message>
        <source>Downloading, {n}&#xa0;%</source>
        <translation>Baixando, {n} %</translation>
    </message>
    <message>
        <source>Waiting to download</source>
        <translation>Aguardando download</translation>
    </message>
    <message>
        <source>PiAPI says “{word}”, checking</source>
        <translation>A PiAPI diz “{word}”, verificando</translation>
    </message>
    <message>
        <source>No clear status, checking</source>
        <translation>Estado incerto, verificando</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>faltam {time}</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>{time} até agora</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>em {time}</translation>
    </message>
    <message>
        <source>Rendering, about {time} left</source>
        <translation>Renderizando, faltam cerca de {time}</translation>
    </message>
    <message>
        <source>Rendering, {time} so far, longer than usual</source>
        <translation>Renderizando há {time}, mais que o normal</translation>
    </message>
    <message>
        <source>Rendering, {time} so far</source>
        <translation>Renderizando há {time}</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>On hold until you change the key</source>
        <translation>Em espera até você trocar a chave</translation>
    </message>
    <message>
        <source>On hold: {why}</source>
        <translation>Em espera: {why}</translation>
    </message>
    <message>
        <source>Paused, place {n} in queue</source>
        <translation>Pausado, posição {n} na fila</translation>
    </message>
    <message>
        <source>Queued: {why}</source>
        <translation>Na fila: {why}</translation>
    </message>
    <message>
        <source>Queued: {why}, next try in {time}</source>
        <translation>Na fila: {why}, próxima tentativa em {time}</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>Queued, next</source>
        <translation>Na fila, o próximo</translation>
    </message>
    <message>
        <source>Queued, about {time}</source>
        <translation>Na fila, cerca de {time}</translation>
    </message>
    <message>
        <source>Queued, next in about {time}</source>
        <translation>Na fila, o próximo em cerca de {time}</translation>
    </message>
    <message>
        <source>May have cost {price}.</source>
        <translation>Talvez {price}.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Take {n} not confirmed</source>
        <translation>Take {n} não confirmado</translation>
    </message>
    <message>
        <source>Take {n} blocked by moderation</source>
        <translation>Take {n} bloqueado pela moderação</translation>
    </message>
    <message>
        <source>Take {n}: render failed</source>
        <translation>Take {n}: a renderização falhou</translation>
    </message>
    <message>
        <source>Take {n}: PiAPI refused your key</source>
        <translation>Take {n}: a PiAPI recusou sua chave</translation>
    </message>
    <message>
        <source>Take {n}: no API key</source>
        <translation>Take {n}: sem chave de API</translation>
    </message>
    <message>
        <source>Take {n}: balance too low</source>
        <translation>Take {n}: saldo baixo demais</translation>
    </message>
    <message>
        <source>Take {n}: model no longer available</source>
        <translation>Take {n}: modelo não mais disponível</translation>
    </message>
    <message>
        <source>Take {n} was canceled at PiAPI</source>
        <translation>O take {n} foi cancelado na PiAPI</translation>
    </message>
    <message>
        <source>Take {n} failed: {why}</source>
        <translation>O take {n} falhou: {why}</translation>
    </message>
    <message>
        <source>PiAPI normally returns the cost.</source>
        <translation>A PiAPI normalmente devolve o custo.</translation>
    </message>
    <message>
        <source>PiAPI hasn&apos;t said what it charged.</source>
        <translation>A PiAPI não informou quanto cobrou.</translation>
    </message>
    <message>
        <source>Not charged.</source>
        <translation>Não foi cobrado.</translation>
    </message>
    <message>
        <source>PiAPI still charged {price}.</source>
        <translation>A PiAPI cobrou {price} mesmo assim.</translation>
    </message>
    <message>
        <source>Paid {price}.</source>
        <translation>Pago: {price}.</translation>
    </message>
    <message>
        <source>Take {n}: file not found</source>
        <translation>Take {n}: arquivo não encontrado</translation>
    </message>
    <message>
        <source>Take {n}: the download isn&apos;t a video</source>
        <translation>Take {n}: o download não é um vídeo</translation>
    </message>
    <message>
        <source>Take {n} came without its clip</source>
        <translation>O take {n} veio sem o clipe</translation>
    </message>
    <message>
        <source>Take {n}: link expired</source>
        <translation>Take {n}: link expirado</translation>
    </message>
    <message>
        <source>Take {n} not downloaded: {why}</source>
        <translation>Take {n} não baixado: {why}</translation>
    </message>
</context>
<context>
    <name>PickPopup</name>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>Nenhum resultado.</translation>
    </message>
    <message>
        <source>Showing {n}. Type to find more.</source>
        <translation>Mostrando {n}. Digite para encontrar mais.</translation>
    </message>
</context>
<context>
    <name>PictureInputs</name>
    <message>
        <source>Preparing the picture</source>
        <translation>Preparando a imagem</translation>
    </message>
    <message>
        <source>{model} takes no references. Remove {name}.</source>
        <translation>{model} não aceita referências. Remova {name}.</translation>
    </message>
    <message>
        <source>Add a first frame too. {model} can&apos;t use a last frame alone.</source>
        <translation>Adicione também um quadro inicial. {model} não usa só um quadro final.</translation>
    </message>
    <message>
        <source>Remove some. {model} takes up to {n} {what}.</source>
        <translation>Remova o excesso. Máximo de {what} com {model}: {n}.</translation>
    </message>
    <message>
        <source>Remove some. {model} can&apos;t use these together.</source>
        <translation>Remova alguma coisa. {model} não usa tudo isso ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Remove some. {model} takes up to {n} references in all.</source>
        <translation>Remova o excesso. {model} aceita até {n} referências no total.</translation>
    </message>
    <message>
        <source>Your PiAPI plan can&apos;t upload files. Use a link instead.</source>
        <translation>Seu plano da PiAPI não permite enviar arquivos. Use um link.</translation>
    </message>
    <message>
        <source>Remove either. {model} can&apos;t use frames and references together.</source>
        <translation>Remova um ou outro. {model} não usa quadros e referências ao mesmo tempo.</translation>
    </message>
    <message>
        <source>{model} leaves out: {pictures}</source>
        <translation>{model} não usa: {pictures}</translation>
    </message>
</context>
<context>
    <name>PictureWell</name>
    <message>
        <source>Preparing the picture</source>
        <translation>Preparando a imagem</translation>
    </message>
    <message>
        <source>Drop, paste or choose a picture</source>
        <translation>Solte, cole ou escolha uma imagem</translation>
    </message>
    <message>
        <source>Link to {host}</source>
        <translation>Link para {host}</translation>
    </message>
    <message>
        <source>Picture added</source>
        <translation>Imagem adicionada</translation>
    </message>
    <message>
        <source>Not used by this model</source>
        <translation>Não usada por este modelo</translation>
    </message>
    <message>
        <source>Drop a take here to begin with its last frame</source>
        <translation>Solte um take aqui para começar com o último quadro dele</translation>
    </message>
    <message>
        <source>Drop a take here to end with its first frame</source>
        <translation>Solte um take aqui para terminar com o primeiro quadro dele</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clipe</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Estender</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Não usada</translation>
    </message>
</context>
<context>
    <name>PictureWells</name>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s)</source>
        <translation>
            <numerusform>%n referência</numerusform>
            <numerusform>%n referências</numerusform>
        </translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation>Ajustar…</translation>
    </message>
    <message>
        <source>Swap first and last frame</source>
        <translation>Trocar quadros inicial e final</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Choose a picture, clip or sound…</source>
        <translation>Escolher imagem, clipe ou som…</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Escolher imagem…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Use a link…</source>
        <translation>Usar um link…</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Estante</translation>
    </message>
    <message>
        <source>Add to shelf…</source>
        <translation>Adicionar à estante…</translation>
    </message>
    <message>
        <source>Remove reference {n}</source>
        <translation>Remover referência {n}</translation>
    </message>
    <message>
        <source>Remove {what} ({length})</source>
        <translation>Remover: {what} ({length})</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Remover {name}</translation>
    </message>
    <message>
        <source>Clip {n} ({length}): {use}</source>
        <translation>Clipe {n} ({length}): {use}</translation>
    </message>
    <message>
        <source>Clip of {take}</source>
        <translation>Clipe do {take}</translation>
    </message>
    <message>
        <source>Last frame of {take}</source>
        <translation>Último quadro do {take}</translation>
    </message>
    <message>
        <source>Last frame of this take</source>
        <translation>Último quadro deste take</translation>
    </message>
    <message>
        <source>Frame in the viewer, {time}</source>
        <translation>Quadro no visualizador, {time}</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Continues take {n} of shot {shot}</source>
        <translation>Continuação do take {n} do plano {shot}</translation>
    </message>
    <message>
        <source>take {n}</source>
        <translation>take {n}</translation>
    </message>
    <message>
        <source>Pictures, clips and sounds ({kinds})</source>
        <translation>Imagens, clipes e sons ({kinds})</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Imagens ({kinds})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the last frame of this clip.</source>
        <translation>Não foi possível ler o último quadro deste clipe.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the first frame of this clip.</source>
        <translation>Não foi possível ler o primeiro quadro deste clipe.</translation>
    </message>
    <message>
        <source>The picture is missing from your library. Choose it again.</source>
        <translation>A imagem não está na sua biblioteca. Escolha-a de novo.</translation>
    </message>
    <message>
        <source>The picture was moved or deleted. Choose it again.</source>
        <translation>A imagem foi movida ou apagada. Escolha-a de novo.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the picture&apos;s file.</source>
        <translation>Não foi possível ler o arquivo da imagem.</translation>
    </message>
    <message>
        <source>This isn&apos;t a picture we can use: choose a JPEG, PNG, WebP, TIFF or BMP.</source>
        <translation>Não podemos usar esta imagem: escolha JPEG, PNG, WebP, TIFF ou BMP.</translation>
    </message>
    <message>
        <source>We can&apos;t read {kind} pictures. Save this one as JPEG or PNG first.</source>
        <translation>Não podemos ler imagens {kind}. Salve esta primeiro como JPEG ou PNG.</translation>
    </message>
    <message>
        <source>Animated pictures can&apos;t be used: choose a JPEG, PNG, WebP, TIFF or BMP.</source>
        <translation>Não é possível usar imagens animadas: escolha JPEG, PNG, WebP, TIFF ou BMP.</translation>
    </message>
    <message>
        <source>The picture&apos;s file is damaged or incomplete.</source>
        <translation>O arquivo da imagem está danificado ou incompleto.</translation>
    </message>
    <message>
        <source>The picture has {bytes}. Pictures can have up to {most_bytes}.</source>
        <translation>A imagem tem {bytes}. O máximo é {most_bytes}.</translation>
    </message>
    <message>
        <source>The picture has {megapixels} megapixels ({size}). Pictures can have up to {most_megapixels}.</source>
        <translation>A imagem tem {megapixels} megapixels ({size}). O máximo é {most_megapixels}.</translation>
    </message>
    <message>
        <source>The picture is {size} pixels. Each side needs at least {least}.</source>
        <translation>A imagem tem {size} pixels. Cada lado precisa de pelo menos {least}.</translation>
    </message>
    <message>
        <source>The picture is {size} pixels. Its aspect ratio can be from {narrowest} to {widest}.</source>
        <translation>A imagem tem {size} pixels. A proporção pode ir de {narrowest} a {widest}.</translation>
    </message>
    <message>
        <source>The file was moved or deleted. Choose it again.</source>
        <translation>O arquivo foi movido ou apagado. Escolha-o de novo.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read the file.</source>
        <translation>Não foi possível ler o arquivo.</translation>
    </message>
    <message>
        <source>This isn&apos;t a clip or sound: use {kinds}.</source>
        <translation>Isto não é um clipe nem um som: use {kinds}.</translation>
    </message>
    <message>
        <source>This kind of file can&apos;t go in: use {kinds}.</source>
        <translation>Este tipo de arquivo não pode ser usado aqui: use {kinds}.</translation>
    </message>
    <message>
        <source>We couldn&apos;t read how long it is. Save it again as {kinds}.</source>
        <translation>Não foi possível ler a duração. Salve de novo como {kinds}.</translation>
    </message>
    <message>
        <source>PiAPI takes no uploads of MOV files. Use a link, or save it as MP4.</source>
        <translation>A PiAPI não aceita o envio de arquivos MOV. Use um link ou salve como MP4.</translation>
    </message>
    <message>
        <source>The file has {bytes}. Uploads can have up to {most}. Use a link instead.</source>
        <translation>O arquivo tem {bytes}. O máximo para envio é {most}. Use um link.</translation>
    </message>
    <message>
        <source>It is {length} s long. The model takes {shortest} s at least.</source>
        <translation>Dura {length} s. O modelo aceita no mínimo {shortest} s.</translation>
    </message>
    <message>
        <source>It is {length} s long. The model takes {longest} s at most.</source>
        <translation>Dura {length} s. O modelo aceita no máximo {longest} s.</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Quadro inicial</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Quadro final</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Reference clip</source>
        <translation>Clipe de referência</translation>
    </message>
    <message>
        <source>Reference sound</source>
        <translation>Som de referência</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Extend this</source>
        <translation>Estender isto</translation>
    </message>
    <message>
        <source>Edit this</source>
        <translation>Editar isto</translation>
    </message>
    <message>
        <source>reference clips</source>
        <translation>clipes de referência</translation>
    </message>
    <message>
        <source>reference sounds</source>
        <translation>sons de referência</translation>
    </message>
    <message>
        <source>clips to extend</source>
        <translation>clipes para estender</translation>
    </message>
    <message>
        <source>clips to edit</source>
        <translation>clipes para editar</translation>
    </message>
    <message>
        <source>references</source>
        <translation>referências</translation>
    </message>
    <message>
        <source>Uses your first frame</source>
        <translation>Usa seu quadro inicial</translation>
    </message>
    <message>
        <source>Uses your last frame</source>
        <translation>Usa seu quadro final</translation>
    </message>
    <message>
        <source>Uses your first and last frame</source>
        <translation>Usa seus quadros inicial e final</translation>
    </message>
    <message>
        <source>Uses the first frame, leaves the last out</source>
        <translation>Usa o quadro inicial, mas não o final</translation>
    </message>
    <message>
        <source>Uses the last frame, leaves the first out</source>
        <translation>Usa o quadro final, mas não o inicial</translation>
    </message>
    <message>
        <source>Leaves the picture out</source>
        <translation>Não usa a imagem</translation>
    </message>
    <message>
        <source>Leaves both pictures out</source>
        <translation>Não usa nenhuma das duas imagens</translation>
    </message>
    <message>
        <source>Uses your references</source>
        <translation>Usa suas referências</translation>
    </message>
    <message>
        <source>Leaves your pictures out</source>
        <translation>Não usa suas imagens</translation>
    </message>
    <message>
        <source>Uses some of your pictures</source>
        <translation>Usa algumas das suas imagens</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Player</source>
        <translation>Player</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Fitted</source>
        <translation>Ajustado</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Shot %1</source>
        <translation>Plano %1</translation>
    </message>
    <message>
        <source>No more shots</source>
        <translation>Não há mais planos</translation>
    </message>
    <message>
        <source>Play backward, again for faster</source>
        <translation>Reproduzir para trás; de novo, mais rápido</translation>
    </message>
    <message>
        <source>Play forward, again for faster</source>
        <translation>Reproduzir para a frente; de novo, mais rápido</translation>
    </message>
    <message>
        <source>Previous frame</source>
        <translation>Quadro anterior</translation>
    </message>
    <message>
        <source>Next frame</source>
        <translation>Próximo quadro</translation>
    </message>
    <message>
        <source>Back 1 s</source>
        <translation>Voltar 1 s</translation>
    </message>
    <message>
        <source>Forward 1 s</source>
        <translation>Avançar 1 s</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Primeiro quadro</translation>
    </message>
    <message>
        <source>Last frame</source>
        <translation>Último quadro</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Mais devagar</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Mais rápido</translation>
    </message>
    <message>
        <source>Exit full screen / compare</source>
        <translation>Sair da tela cheia / comparação</translation>
    </message>
    <message>
        <source>Mark in</source>
        <translation>Marcar entrada</translation>
    </message>
    <message>
        <source>Mark out</source>
        <translation>Marcar saída</translation>
    </message>
    <message>
        <source>Clear marks</source>
        <translation>Limpar marcas</translation>
    </message>
    <message>
        <source>Save frame as picture</source>
        <translation>Salvar quadro como imagem</translation>
    </message>
    <message>
        <source>Star / unstar</source>
        <translation>Marcar / desmarcar com estrela</translation>
    </message>
    <message>
        <source>Compare with another take</source>
        <translation>Comparar com outro take</translation>
    </message>
    <message>
        <source>Open in another app</source>
        <translation>Abrir em outro aplicativo</translation>
    </message>
    <message>
        <source>Wipe / side by side</source>
        <translation>Cortina / lado a lado</translation>
    </message>
    <message>
        <source>Move wipe left</source>
        <translation>Mover cortina para a esquerda</translation>
    </message>
    <message>
        <source>Move wipe right</source>
        <translation>Mover cortina para a direita</translation>
    </message>
    <message>
        <source>Sound from A</source>
        <translation>Som de A</translation>
    </message>
    <message>
        <source>Sound from B</source>
        <translation>Som de B</translation>
    </message>
    <message>
        <source>Mute both</source>
        <translation>Silenciar os dois</translation>
    </message>
    <message>
        <source>Previous shot</source>
        <translation>Plano anterior</translation>
    </message>
    <message>
        <source>Next shot</source>
        <translation>Próximo plano</translation>
    </message>
    <message>
        <source>Your clip plays here</source>
        <translation>Seu clipe é reproduzido aqui</translation>
    </message>
    <message>
        <source>Generate one or pick a take.</source>
        <translation>Gere um ou escolha um take.</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ligar o som</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Desligar o som</translation>
    </message>
    <message>
        <source>The sound system stopped. Restart Sora Desktop for sound.</source>
        <translation>O sistema de som parou. Reinicie o Sora Desktop para ter som.</translation>
    </message>
    <message>
        <source>No audio device</source>
        <translation>Nenhum dispositivo de áudio</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Arquivo não encontrado</translation>
    </message>
    <message>
        <source>%1 is no longer in its folder. Fetch the take again (free).</source>
        <translation>%1 não está mais na pasta. Busque o take de novo (grátis).</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>O arquivo está vazio</translation>
    </message>
    <message>
        <source>%1 is empty. Fetch the take again (free).</source>
        <translation>%1 está vazio. Busque o take de novo (grátis).</translation>
    </message>
    <message>
        <source>The file isn&apos;t a video, or it&apos;s damaged</source>
        <translation>O arquivo não é um vídeo ou está danificado</translation>
    </message>
    <message>
        <source>Couldn&apos;t open %1. Fetch the take again (free).</source>
        <translation>Não foi possível abrir %1. Busque o take de novo (grátis).</translation>
    </message>
    <message>
        <source>The file is damaged from here on</source>
        <translation>O arquivo está danificado a partir daqui</translation>
    </message>
    <message>
        <source>The rest of %1 is damaged. Fetch the take again (free).</source>
        <translation>O resto de %1 está danificado. Busque o take de novo (grátis).</translation>
    </message>
    <message>
        <source>This video format isn&apos;t supported</source>
        <translation>Este formato de vídeo não é compatível</translation>
    </message>
    <message>
        <source>The file is complete, but Sora Desktop has no decoder for it.</source>
        <translation>O arquivo está completo, mas o Sora Desktop não tem um decodificador para ele.</translation>
    </message>
    <message>
        <source>Playback stopped</source>
        <translation>A reprodução parou</translation>
    </message>
    <message>
        <source>The audio device may be disconnected. The file is complete.</source>
        <translation>O dispositivo de áudio pode estar desconectado. O arquivo está completo.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t respond</source>
        <translation>O arquivo não responde</translation>
    </message>
    <message>
        <source>The drive with %1 may be asleep or disconnected. Nothing is lost.</source>
        <translation>A unidade de %1 pode estar em repouso ou desconectada. Nada se perde.</translation>
    </message>
    <message>
        <source>Show at 100 %</source>
        <translation>Mostrar em 100 %</translation>
    </message>
    <message>
        <source>Previous take</source>
        <translation>Take anterior</translation>
    </message>
    <message>
        <source>Next take</source>
        <translation>Próximo take</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>Trocar A e B</translation>
    </message>
    <message>
        <source>Keep A, bin B</source>
        <translation>Manter A, B na lixeira</translation>
    </message>
    <message>
        <source>Keep B, bin A</source>
        <translation>Manter B, A na lixeira</translation>
    </message>
    <message>
        <source>Leave compare</source>
        <translation>Sair da comparação</translation>
    </message>
    <message>
        <source>No more takes</source>
        <translation>Não há mais takes</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Take %1</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproduzir ou pausar</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>Ligar ou desligar o som</translation>
    </message>
</context>
<context>
    <name>PlayerCompare</name>
    <message>
        <source>Wipe</source>
        <translation>Cortina</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Sound from A</source>
        <translation>Som de A</translation>
    </message>
    <message>
        <source>Sound from B</source>
        <translation>Som de B</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sem som</translation>
    </message>
</context>
<context>
    <name>PlayerControls</name>
    <message>
        <source>Plays %1</source>
        <translation>Toca %1</translation>
    </message>
</context>
<context>
    <name>PriceLine</name>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Balance after this batch</source>
        <translation>Saldo depois deste lote</translation>
    </message>
    <message>
        <source>PiAPI&apos;s price on {day}. We show PiAPI&apos;s own figure once we have it.</source>
        <translation>Preço da PiAPI em {day}. Mostramos o valor da própria PiAPI assim que o tivermos.</translation>
    </message>
    <message>
        <source>PiAPI lists no exact price for these settings (checked {day}).</source>
        <translation>A PiAPI não lista um preço exato para estas configurações (verificado em {day}).</translation>
    </message>
    <message>
        <source>No exact price listed; may cost more</source>
        <translation>Sem preço exato na lista; pode custar mais</translation>
    </message>
    <message>
        <source>Price unknown. We ask before each batch.</source>
        <translation>Preço desconhecido. Perguntamos antes de cada lote.</translation>
    </message>
    <message>
        <source>Balance after {amount}</source>
        <translation>Saldo depois: {amount}</translation>
    </message>
    <message>
        <source>Balance too low by {amount}</source>
        <translation>Faltam {amount} no saldo</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n take</numerusform>
            <numerusform>%n takes</numerusform>
        </translation>
    </message>
    <message>
        <source>{takes} {times} {sum}</source>
        <translation>{takes} {times} {sum}</translation>
    </message>
    <message>
        <source>{length} {times} {rate} = {price}</source>
        <translation>{length} {times} {rate} = {price}</translation>
    </message>
    <message>
        <source>{rate} = {price}</source>
        <translation>{rate} = {price}</translation>
    </message>
</context>
<context>
    <name>Prices</name>
    <message numerus="yes">
        <source>%n price(s) differ from what PiAPI charges</source>
        <translation>
            <numerusform>%n preço difere do que a PiAPI cobra</numerusform>
            <numerusform>%n preços diferem do que a PiAPI cobra</numerusform>
        </translation>
    </message>
    <message>
        <source>Show prices</source>
        <translation>Mostrar preços</translation>
    </message>
    <message>
        <source>Couldn&apos;t correct the price</source>
        <translation>Não foi possível corrigir o preço</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}. Fix this first.</source>
        <translation>{file}, linha {line}: {reason}. Corrija isto primeiro.</translation>
    </message>
    <message>
        <source>Your models.toml has another price by now. Restart first.</source>
        <translation>Seu models.toml já tem outro preço. Reinicie primeiro.</translation>
    </message>
    <message>
        <source>Price of {model} corrected</source>
        <translation>Preço de {model} corrigido</translation>
    </message>
    <message>
        <source>New takes use it now. Queued takes keep their estimate.</source>
        <translation>Os novos takes já o usam. Os takes na fila mantêm a estimativa.</translation>
    </message>
    <message>
        <source>Correct the price of {model}?</source>
        <translation>Corrigir o preço de {model}?</translation>
    </message>
    <message>
        <source>{settings}: {new} in place of {old}.</source>
        <translation>{settings}: {new} em vez de {old}.</translation>
    </message>
    <message>
        <source>We change this price in {file} and nothing else.</source>
        <translation>Mudamos este preço em {file} e nada mais.</translation>
    </message>
    <message>
        <source>We add a copy of this model to {file}. It then stays as it is when we update ours.</source>
        <translation>Adicionamos uma cópia deste modelo a {file}. Depois ela fica como está quando atualizamos o nosso.</translation>
    </message>
    <message>
        <source>Correct price</source>
        <translation>Corrigir preço</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Todas as configurações</translation>
    </message>
    <message>
        <source>from {price}</source>
        <translation>a partir de {price}</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Documentado</translation>
    </message>
    <message>
        <source>Several apps agree</source>
        <translation>Vários aplicativos</translation>
    </message>
    <message>
        <source>Untested</source>
        <translation>Não testado</translation>
    </message>
    <message>
        <source>Other vendors</source>
        <translation>Outros fornecedores</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>Your models.toml</source>
        <translation>Seu models.toml</translation>
    </message>
    <message>
        <source>{source}, not offered</source>
        <translation>{source}, não oferecido</translation>
    </message>
    <message>
        <source>{model} costs less than we say</source>
        <translation>{model} custa menos do que informamos</translation>
    </message>
    <message>
        <source>{model} costs more than we say</source>
        <translation>{model} custa mais do que informamos</translation>
    </message>
    <message numerus="yes">
        <source>Your last %n take(s) ({settings}): {new} charged, our price {old}.</source>
        <translation>
            <numerusform>%n take mais recente ({settings}): cobrado {new}, nosso preço {old}.</numerusform>
            <numerusform>%n takes mais recentes ({settings}): cobrado {new}, nosso preço {old}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PricesDialog</name>
    <message>
        <source>Model prices</source>
        <translation>Preços dos modelos</translation>
    </message>
    <message>
        <source>Search prices</source>
        <translation>Pesquisar preços</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>What we expect PiAPI to charge, from its public pages and apps that use it. Each take shows what PiAPI really charged.</source>
        <translation>O que esperamos que a PiAPI cobre, segundo suas páginas públicas e aplicativos que a usam. Cada take mostra o que a PiAPI cobrou de fato.</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s)</source>
        <translation>
            <numerusform>%n preço</numerusform>
            <numerusform>%n preços</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>Nenhum resultado.</translation>
    </message>
</context>
<context>
    <name>PricesModel</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>A partir de</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Como sabemos</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>No shots to export</source>
        <translation>Nenhum plano para exportar</translation>
    </message>
    <message>
        <source>Sora Desktop project</source>
        <translation>Projeto do Sora Desktop</translation>
    </message>
    <message>
        <source>Export project</source>
        <translation>Exportar projeto</translation>
    </message>
    <message>
        <source>Exporting {name}, {percent} %…</source>
        <translation>Exportando {name}, {percent} %…</translation>
    </message>
    <message>
        <source>Couldn&apos;t export the project</source>
        <translation>Não foi possível exportar o projeto</translation>
    </message>
    <message>
        <source>Export canceled</source>
        <translation>Exportação cancelada</translation>
    </message>
    <message>
        <source>{size} more space needed on this disk.</source>
        <translation>São necessários mais {size} de espaço neste disco.</translation>
    </message>
    <message>
        <source>{name} exported</source>
        <translation>{name} exportado</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Sora Desktop projects (*{ending})</source>
        <translation>Projetos do Sora Desktop (*{ending})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Import project</source>
        <translation>Importar projeto</translation>
    </message>
    <message>
        <source>Couldn&apos;t import {name}</source>
        <translation>Não foi possível importar {name}</translation>
    </message>
    <message>
        <source>Import canceled</source>
        <translation>Importação cancelada</translation>
    </message>
    <message>
        <source>Your library has changed. Import the file again.</source>
        <translation>Sua biblioteca mudou enquanto isso. Importe de novo.</translation>
    </message>
    <message>
        <source>Checking {name}, {percent} %…</source>
        <translation>Verificando {name}, {percent} %…</translation>
    </message>
    <message>
        <source>Nothing new in {name}</source>
        <translation>Nada novo em {name}</translation>
    </message>
    <message>
        <source>Your library has all of it already.</source>
        <translation>Sua biblioteca já tem tudo isso.</translation>
    </message>
    <message>
        <source>Importing {name}, {percent} %…</source>
        <translation>Importando {name}, {percent} %…</translation>
    </message>
    <message>
        <source>Import project {name}?</source>
        <translation>Importar projeto {name}?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>{name} imported</source>
        <translation>{name} importado</translation>
    </message>
    <message>
        <source>Show project</source>
        <translation>Ver projeto</translation>
    </message>
    <message>
        <source>Another project is being exported or imported</source>
        <translation>Outro projeto está sendo exportado ou importado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Copy it again.</source>
        <translation>O arquivo está danificado ou incompleto. Copie-o de novo.</translation>
    </message>
    <message>
        <source>The file has something in it that doesn&apos;t belong there.</source>
        <translation>O arquivo contém algo que não deveria estar ali.</translation>
    </message>
    <message>
        <source>This isn&apos;t a Sora Desktop project.</source>
        <translation>Isto não é um projeto do Sora Desktop.</translation>
    </message>
    <message>
        <source>A newer version of Sora Desktop made this file. Update to import it.</source>
        <translation>Uma versão mais nova do Sora Desktop criou este arquivo. Atualize para importá-lo.</translation>
    </message>
    <message>
        <source>The project is too large to import.</source>
        <translation>O projeto é grande demais para importar.</translation>
    </message>
    <message>
        <source>The file has values that can&apos;t be true.</source>
        <translation>O arquivo tem valores que não podem ser verdadeiros.</translation>
    </message>
    <message>
        <source>The file lists the same thing twice.</source>
        <translation>O arquivo lista a mesma coisa duas vezes.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) in the bin left out.</source>
        <translation>
            <numerusform>%n take na lixeira ficou de fora.</numerusform>
            <numerusform>%n takes na lixeira ficaram de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not confirmed by PiAPI, so left out: %n take(s).</source>
        <translation>
            <numerusform>Não confirmado pela PiAPI, por isso ficou de fora: %n take.</numerusform>
            <numerusform>Não confirmados pela PiAPI, por isso ficaram de fora: %n takes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queued with links of your own, so left out: %n take(s).</source>
        <translation>
            <numerusform>Na fila com links seus, por isso ficou de fora: %n take.</numerusform>
            <numerusform>Na fila com links seus, por isso ficaram de fora: %n takes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) on the shelf</source>
        <translation>
            <numerusform>%n arquivo na estante</numerusform>
            <numerusform>%n arquivos na estante</numerusform>
        </translation>
    </message>
    <message>
        <source>Adds {what}.</source>
        <translation>Adiciona {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) already in your library stay as they are.</source>
        <translation>
            <numerusform>%n take que já está na sua biblioteca fica como está.</numerusform>
            <numerusform>%n takes que já estão na sua biblioteca ficam como estão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued take(s) will be on hold. Nothing is sent.</source>
        <translation>
            <numerusform>%n take da fila ficará em espera. Nada é enviado.</numerusform>
            <numerusform>%n takes da fila ficarão em espera. Nada é enviado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing is free. The takes keep their cost, which counts toward no budget.</source>
        <translation>Importar é grátis. Os takes mantêm o custo, que não conta em nenhum orçamento.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) came without a clip.</source>
        <translation>
            <numerusform>%n take veio sem clipe.</numerusform>
            <numerusform>%n takes vieram sem clipe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued take(s) on hold: not sent, not charged.</source>
        <translation>
            <numerusform>%n take da fila em espera: não enviado, não cobrado.</numerusform>
            <numerusform>%n takes da fila em espera: não enviados, não cobrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, as no model here fits: %n queued take(s).</source>
        <translation>
            <numerusform>Ficou de fora, pois nenhum modelo daqui é compatível: %n take da fila.</numerusform>
            <numerusform>Ficaram de fora, pois nenhum modelo daqui é compatível: %n takes da fila.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n plano</numerusform>
            <numerusform>%n planos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n take</numerusform>
            <numerusform>%n takes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n clipe</numerusform>
            <numerusform>%n clipes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectPicker</name>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>My takes</source>
        <translation>Meus takes</translation>
    </message>
    <message>
        <source>All takes</source>
        <translation>Todos os takes</translation>
    </message>
    <message>
        <source>Open bin</source>
        <translation>Abrir lixeira</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Novo projeto…</translation>
    </message>
    <message>
        <source>Rename project…</source>
        <translation>Renomear projeto…</translation>
    </message>
    <message>
        <source>Project settings…</source>
        <translation>Configurações do projeto…</translation>
    </message>
    <message>
        <source>Export project…</source>
        <translation>Exportar projeto…</translation>
    </message>
    <message>
        <source>Archive project</source>
        <translation>Arquivar projeto</translation>
    </message>
    <message>
        <source>Import project…</source>
        <translation>Importar projeto…</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arquivados</translation>
    </message>
</context>
<context>
    <name>ProjectSettingsDialog</name>
    <message>
        <source>Project settings</source>
        <translation>Configurações do projeto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Orçamento</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Use the settings of the prompt bar</source>
        <translation>Usar as configurações da barra de prompt</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>New takes stop at this amount. Leave empty for no limit.</source>
        <translation>Novos takes param neste valor. Deixe em branco para não ter limite.</translation>
    </message>
    <message>
        <source>New shots start with</source>
        <translation>Novos planos começam com</translation>
    </message>
    <message>
        <source>The settings of the prompt bar</source>
        <translation>As configurações da barra de prompt</translation>
    </message>
    <message>
        <source>Added to the prompt of every new take of this project.</source>
        <translation>Adicionado ao prompt de cada novo take deste projeto.</translation>
    </message>
    <message>
        <source>{n} / {limit} characters. Shorten the style.</source>
        <translation>{n} / {limit} caracteres. Encurte o estilo.</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>My takes</source>
        <translation>Meus takes</translation>
    </message>
    <message>
        <source>Move to shot</source>
        <translation>Mover para plano</translation>
    </message>
    <message>
        <source>New shot</source>
        <translation>Novo plano</translation>
    </message>
    <message>
        <source>Move shot to project</source>
        <translation>Mover plano para projeto</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Novo projeto…</translation>
    </message>
    <message>
        <source>Project {name} created</source>
        <translation>Projeto {name} criado</translation>
    </message>
    <message>
        <source>Undone: project {name} removed</source>
        <translation>Desfeito: projeto {name} removido</translation>
    </message>
    <message>
        <source>Project renamed</source>
        <translation>Projeto renomeado</translation>
    </message>
    <message>
        <source>{name} can&apos;t be archived</source>
        <translation>{name} não pode ser arquivado</translation>
    </message>
    <message>
        <source>Takes without another project go there.</source>
        <translation>Os takes sem outro projeto vão para lá.</translation>
    </message>
    <message>
        <source>Project archived</source>
        <translation>Projeto arquivado</translation>
    </message>
    <message>
        <source>Project restored</source>
        <translation>Projeto restaurado</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Novo projeto</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Nome do projeto</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>Renomear projeto</translation>
    </message>
    <message>
        <source>Spent so far: {amount}.</source>
        <translation>Gasto até agora: {amount}.</translation>
    </message>
    <message>
        <source>Project settings changed</source>
        <translation>Configurações do projeto alteradas</translation>
    </message>
    <message>
        <source>Shot renamed</source>
        <translation>Plano renomeado</translation>
    </message>
    <message>
        <source>Rename shot</source>
        <translation>Renomear plano</translation>
    </message>
    <message>
        <source>Name of the shot</source>
        <translation>Nome do plano</translation>
    </message>
    <message>
        <source>Take {n} is no longer chosen</source>
        <translation>O take {n} não é mais o escolhido</translation>
    </message>
    <message>
        <source>Take {n} is the chosen take</source>
        <translation>O take {n} é o escolhido</translation>
    </message>
    <message>
        <source>No other shots yet.</source>
        <translation>Ainda não há outros planos.</translation>
    </message>
    <message>
        <source>No other projects yet.</source>
        <translation>Ainda não há outros projetos.</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) moved to {project}</source>
        <translation>
            <numerusform>%n plano movido para {project}</numerusform>
            <numerusform>%n planos movidos para {project}</numerusform>
        </translation>
    </message>
    <message>
        <source>Style of {project} is added</source>
        <translation>O estilo de {project} é adicionado</translation>
    </message>
    <message>
        <source>Project budget {budget}, over by {amount}</source>
        <translation>Orçamento do projeto {budget}, {amount} acima</translation>
    </message>
    <message>
        <source>Project budget {budget}, {left} left</source>
        <translation>Orçamento do projeto {budget}, restam {left}</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) moved to shot {n}</source>
        <translation>
            <numerusform>%n take movido para o plano {n}</numerusform>
            <numerusform>%n takes movidos para o plano {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) moved to a new shot</source>
        <translation>
            <numerusform>%n take movido para um novo plano</numerusform>
            <numerusform>%n takes movidos para um novo plano</numerusform>
        </translation>
    </message>
    <message>
        <source>Shot {n}   {name}</source>
        <translation>Plano {n}   {name}</translation>
    </message>
</context>
<context>
    <name>PromptEdit</name>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>A paper boat drifts down a rainy street at dusk, neon in the puddles, slow dolly shot, soft piano</source>
        <translation>Um barco de papel desliza por uma rua chuvosa ao anoitecer, neon nas poças, travelling lento, piano suave</translation>
    </message>
</context>
<context>
    <name>PromptField</name>
    <message>
        <source>Prompt characters</source>
        <translation>Caracteres do prompt</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Estante</translation>
    </message>
    <message>
        <source>Earlier prompts</source>
        <translation>Prompts anteriores</translation>
    </message>
    <message>
        <source>{n} / {limit}</source>
        <translation>{n} / {limit}</translation>
    </message>
    <message>
        <source>Earlier prompt {n} of {count}. Press Down to return.</source>
        <translation>Prompt anterior {n} de {count}. Pressione a seta para baixo para voltar.</translation>
    </message>
    <message>
        <source>Fill in: {names} (press Tab)</source>
        <translation>Preencha: {names} (pressione Tab)</translation>
    </message>
    <message numerus="yes">
        <source>Your choices make %n prompt(s)</source>
        <translation>
            <numerusform>Suas opções formam %n prompt</numerusform>
            <numerusform>Suas opções formam %n prompts</numerusform>
        </translation>
    </message>
    <message>
        <source>Your unsent draft</source>
        <translation>Seu rascunho não enviado</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelos de prompt</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Earlier prompts</source>
        <translation>Prompts anteriores</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelos de prompt</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Salvar como modelo…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Your prompts appear here.</source>
        <translation>Seus prompts aparecem aqui.</translation>
    </message>
    <message>
        <source>No templates yet. Write a prompt with blanks such as {subject} and save it.</source>
        <translation>Nenhum modelo de prompt ainda. Escreva um prompt com lacunas como {subject} e salve-o.</translation>
    </message>
    <message>
        <source>Template saved</source>
        <translation>Modelo de prompt salvo</translation>
    </message>
    <message>
        <source>Template name</source>
        <translation>Nome do modelo de prompt</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the template</source>
        <translation>Não foi possível salvar o modelo de prompt</translation>
    </message>
    <message>
        <source>Couldn&apos;t open the folder</source>
        <translation>Não foi possível abrir a pasta</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>too long for a prompt</source>
        <translation>longo demais para um prompt</translation>
    </message>
    <message>
        <source>not UTF-8 text</source>
        <translation>não é texto UTF-8</translation>
    </message>
    <message>
        <source>not valid TOML</source>
        <translation>não é TOML válido</translation>
    </message>
    <message>
        <source>no prompt in it</source>
        <translation>não contém nenhum prompt</translation>
    </message>
    <message>
        <source>Skipped {file}: {why}.</source>
        <translation>Ignorado: {file}: {why}.</translation>
    </message>
    <message>
        <source>Fill in {names} first?</source>
        <translation>Preencher {names} antes?</translation>
    </message>
    <message>
        <source>The prompt still has a blank. The model would read it literally.</source>
        <translation>O prompt ainda tem uma lacuna. O modelo a leria ao pé da letra.</translation>
    </message>
    <message>
        <source>Generate with {names}?</source>
        <translation>Gerar com {names}?</translation>
    </message>
    <message>
        <source>The model would read the braces literally.</source>
        <translation>O modelo leria as chaves ao pé da letra.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Preencher</translation>
    </message>
    <message>
        <source>Edited from take {n}</source>
        <translation>Editado a partir do take {n}</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Salvar como modelo</translation>
    </message>
    <message>
        <source>Generate anyway ({total})</source>
        <translation>Gerar mesmo assim ({total})</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>No longer in the queue.</source>
        <translation>Não está mais na fila.</translation>
    </message>
    <message>
        <source>It was already sent.</source>
        <translation>Foi enviado nesse meio-tempo.</translation>
    </message>
    <message>
        <source>They were already sent.</source>
        <translation>Foram enviados nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Nothing is sent until you resume.</source>
        <translation>Nada é enviado até você retomar.</translation>
    </message>
    <message>
        <source>Queue paused</source>
        <translation>Fila pausada</translation>
    </message>
    <message>
        <source>Queue resumed</source>
        <translation>Fila retomada</translation>
    </message>
    <message numerus="yes">
        <source>%n queued take(s) paused</source>
        <translation>
            <numerusform>%n take da fila pausado</numerusform>
            <numerusform>%n takes da fila pausados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued take(s) resumed</source>
        <translation>
            <numerusform>%n take da fila retomado</numerusform>
            <numerusform>%n takes da fila retomados</numerusform>
        </translation>
    </message>
    <message>
        <source>Already first in the queue.</source>
        <translation>Já no início da fila.</translation>
    </message>
    <message>
        <source>Already last in the queue.</source>
        <translation>Já no fim da fila.</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) moved in the queue</source>
        <translation>
            <numerusform>%n take movido na fila</numerusform>
            <numerusform>%n takes movidos na fila</numerusform>
        </translation>
    </message>
    <message>
        <source>These takes have different prompts. Edit one at a time.</source>
        <translation>Estes takes têm prompts diferentes. Edite um de cada vez.</translation>
    </message>
    <message>
        <source>{now} (was {before})</source>
        <translation>{now} (antes {before})</translation>
    </message>
    <message>
        <source>Estimate: {price}</source>
        <translation>Estimativa: {price}</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n take</numerusform>
            <numerusform>%n takes</numerusform>
        </translation>
    </message>
    <message>
        <source>{takes}, estimate: {price}</source>
        <translation>{takes}, estimativa: {price}</translation>
    </message>
    <message numerus="yes">
        <source>%n queued prompt(s) changed</source>
        <translation>
            <numerusform>%n prompt na fila alterado</numerusform>
            <numerusform>%n prompts na fila alterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) already sent with the old prompt</source>
        <translation>
            <numerusform>%n take enviado nesse meio-tempo com o prompt antigo</numerusform>
            <numerusform>%n takes enviados nesse meio-tempo com o prompt antigo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickFilters</name>
    <message>
        <source>Filter by state</source>
        <translation>Filtrar por estado</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Com estrela</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Na fila</translation>
    </message>
</context>
<context>
    <name>Rebuild</name>
    <message>
        <source>Your library was damaged. We restored a backup from {time}. Search for missing takes? It&apos;s free.</source>
        <translation>Sua biblioteca estava danificada. Restauramos um backup de {time}. Buscar takes perdidos? É grátis.</translation>
    </message>
    <message>
        <source>You have a new library. Search your account and clip folder for earlier takes? It&apos;s free.</source>
        <translation>Você tem uma nova biblioteca. Buscar takes anteriores na sua conta e na pasta de clipes? É grátis.</translation>
    </message>
    <message>
        <source>Your library is an older copy. Search for the takes made since? It&apos;s free.</source>
        <translation>Sua biblioteca é uma cópia mais antiga. Procurar os takes feitos desde então? É grátis.</translation>
    </message>
    <message>
        <source>Search canceled.</source>
        <translation>Busca cancelada.</translation>
    </message>
    <message>
        <source>Find missing takes</source>
        <translation>Encontrar takes perdidos</translation>
    </message>
    <message>
        <source>Searching your account for missing takes…</source>
        <translation>Buscando takes perdidos na sua conta…</translation>
    </message>
    <message>
        <source>Searching for missing takes ({n} of {count})…</source>
        <translation>Buscando takes perdidos ({n} de {count})…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Couldn&apos;t read {n} more: {why}.</source>
        <translation>Não foi possível ler mais {n}: {why}.</translation>
    </message>
    <message>
        <source>Couldn&apos;t search your account: {why}.</source>
        <translation>Não foi possível buscar na sua conta: {why}.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de novo</translation>
    </message>
    <message>
        <source>No missing takes found.</source>
        <translation>Nenhum take perdido encontrado.</translation>
    </message>
    <message>
        <source>Found 1 take.</source>
        <translation>1 take encontrado.</translation>
    </message>
    <message>
        <source>Found {n} takes.</source>
        <translation>{n} takes encontrados.</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>Prompt and settings loaded from %1</source>
        <translation>Prompt e configurações carregados de %1</translation>
    </message>
    <message>
        <source>Some were adjusted for the model</source>
        <translation>Algumas foram ajustadas ao modelo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Couldn&apos;t read %1.</source>
        <translation>Não foi possível ler %1.</translation>
    </message>
    <message>
        <source>No prompt or settings in %1</source>
        <translation>Nenhum prompt ou configuração em %1</translation>
    </message>
    <message>
        <source>Only clips made here have them, and some apps remove them.</source>
        <translation>Só os clipes criados aqui os têm, e alguns aplicativos os removem.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t exist.</source>
        <translation>%1 não existe.</translation>
    </message>
    <message>
        <source>%1 is from elsewhere and isn&apos;t one of your takes.</source>
        <translation>%1 veio de outro lugar e não é um dos seus takes.</translation>
    </message>
    <message>
        <source>Use its prompt and settings</source>
        <translation>Usar o prompt e as configurações</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename file</source>
        <translation>Renomear arquivo</translation>
    </message>
    <message>
        <source>The files stay in their folder. Close them in other apps first.</source>
        <translation>Os arquivos ficam na pasta. Feche-os antes em outros aplicativos.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>Rename %n clip(s)</source>
        <translation>
            <numerusform>Renomear %n clipe</numerusform>
            <numerusform>Renomear %n clipes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message numerus="yes">
        <source>Repaired the Content Credentials of %n clip(s)</source>
        <translation>
            <numerusform>Content Credentials de %n clipe reparadas</numerusform>
            <numerusform>Content Credentials de %n clipes reparadas</numerusform>
        </translation>
    </message>
    <message>
        <source>An earlier version of Sora Desktop made them invalid.</source>
        <translation>Uma versão anterior do Sora Desktop as deixou inválidas.</translation>
    </message>
    <message numerus="yes">
        <source>Couldn&apos;t repair the Content Credentials of %n clip(s)</source>
        <translation>
            <numerusform>Não foi possível reparar as Content Credentials de %n clipe</numerusform>
            <numerusform>Não foi possível reparar as Content Credentials de %n clipes</numerusform>
        </translation>
    </message>
    <message>
        <source>The files were changed after we saved them, so we left them. First: %1.</source>
        <translation>Os arquivos mudaram depois que os salvamos, então não mexemos neles. O primeiro: %1.</translation>
    </message>
</context>
<context>
    <name>RowsControl</name>
    <message>
        <source>{option}: {n}</source>
        <translation>{option}: {n}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
</context>
<context>
    <name>RowsDialog</name>
    <message>
        <source>Add a row</source>
        <translation>Nova linha</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Usá-las</translation>
    </message>
    <message>
        <source>Each row is sent to the model as a shot of its own, in this order.</source>
        <translation>Cada linha é enviada ao modelo como um plano próprio, nesta ordem.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Remove row {n}</source>
        <translation>Remover linha {n}</translation>
    </message>
    <message>
        <source>{length} in all</source>
        <translation>{length} no total</translation>
    </message>
</context>
<context>
    <name>SampleView</name>
    <message>
        <source>Sample clip</source>
        <translation>Clipe de amostra</translation>
    </message>
    <message>
        <source>Sample clip drawn by Sora Desktop</source>
        <translation>Clipe de amostra desenhado pelo Sora Desktop</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ligar o som</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Desligar o som</translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Checking ({n} of {count})</source>
        <translation>Verificando ({n} de {count})</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach your account</source>
        <translation>Não foi possível acessar sua conta</translation>
    </message>
    <message>
        <source>1 possible match</source>
        <translation>1 possível correspondência</translation>
    </message>
    <message>
        <source>{n} possible matches</source>
        <translation>{n} possíveis correspondências</translation>
    </message>
    <message>
        <source>Not found yet (1 check)</source>
        <translation>Ainda não encontrado (1 verificação)</translation>
    </message>
    <message>
        <source>Not found yet ({n} checks)</source>
        <translation>Ainda não encontrado ({n} verificações)</translation>
    </message>
    <message>
        <source>Couldn&apos;t load your account&apos;s tasks: {why}. Retrying automatically.</source>
        <translation>Não foi possível carregar as tarefas da sua conta: {why}. Tentando de novo automaticamente.</translation>
    </message>
    <message>
        <source>Not found yet (1 check).</source>
        <translation>Ainda não encontrado (1 verificação).</translation>
    </message>
    <message>
        <source>Not found yet ({n} checks).</source>
        <translation>Ainda não encontrado ({n} verificações).</translation>
    </message>
    <message>
        <source>It may still appear.</source>
        <translation>Ele ainda pode aparecer.</translation>
    </message>
    <message>
        <source>Checking again automatically.</source>
        <translation>Verificando de novo automaticamente.</translation>
    </message>
    <message>
        <source>PiAPI never confirmed this take. You may have been charged {price}, so it counts as spent for now.</source>
        <translation>A PiAPI nunca confirmou este take. Pode ter sido cobrado {price}, então isso conta como gasto por enquanto.</translation>
    </message>
    <message>
        <source>1 task in your account looks like this take. Pick it if it&apos;s the one.</source>
        <translation>1 tarefa na sua conta parece ser este take. Escolha-a se for a certa.</translation>
    </message>
    <message>
        <source>{n} tasks in your account look like this take. Pick the right one.</source>
        <translation>{n} tarefas na sua conta parecem ser este take. Escolha a certa.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) couldn&apos;t be read</source>
        <translation>
            <numerusform>%n tarefa ilegível</numerusform>
            <numerusform>%n tarefas ilegíveis</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking your account ({n} of {count})…</source>
        <translation>Verificando sua conta ({n} de {count})…</translation>
    </message>
    <message>
        <source>Checking your account…</source>
        <translation>Verificando sua conta…</translation>
    </message>
    <message numerus="yes">
        <source>We couldn&apos;t read %n task(s) in your account. This may include your take.</source>
        <translation>
            <numerusform>Não foi possível ler %n tarefa da sua conta. Pode ser o take procurado.</numerusform>
            <numerusform>Não foi possível ler %n tarefas da sua conta. O take procurado pode estar entre elas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Select only one</source>
        <translation>Selecione só um</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) selected</source>
        <translation>
            <numerusform>%n take selecionado</numerusform>
            <numerusform>%n takes selecionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clipes</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinheiro</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Your key is stored in the system keychain.</source>
        <translation>Sua chave fica no chaveiro do sistema.</translation>
    </message>
    <message>
        <source>Clips are saved here.</source>
        <translation>Os clipes são salvos aqui.</translation>
    </message>
    <message>
        <source>New takes stop at this amount. Leave empty for no limit.</source>
        <translation>Novos takes param neste valor. Deixe em branco para não ter limite.</translation>
    </message>
    <message>
        <source>Network and advanced</source>
        <translation>Rede e avançado</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>System follows your computer&apos;s light or dark mode.</source>
        <translation>Sistema segue o modo claro ou escuro do seu computador.</translation>
    </message>
    <message>
        <source>Takes effect after a restart.</source>
        <translation>Vale depois de reiniciar.</translation>
    </message>
    <message>
        <source>Check for a new version daily</source>
        <translation>Buscar uma nova versão todo dia</translation>
    </message>
    <message>
        <source>We tell you and install nothing. No data about you is sent.</source>
        <translation>Avisamos você e não instalamos nada. Nenhum dado seu é enviado.</translation>
    </message>
    <message>
        <source>Added to your system&apos;s scaling. Restart to apply.</source>
        <translation>Soma-se à escala do sistema. Reinicie para aplicar.</translation>
    </message>
    <message>
        <source>Ask while takes are in progress</source>
        <translation>Perguntar se houver takes em andamento</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Manter na bandeja</translation>
    </message>
    <message>
        <source>When you close the window</source>
        <translation>Ao fechar a janela</translation>
    </message>
    <message>
        <source>Takes keep rendering and download next time you open the app.</source>
        <translation>Os takes continuam renderizando e são baixados na próxima vez que você abrir o aplicativo.</translation>
    </message>
    <message>
        <source>Notify me when takes are done</source>
        <translation>Avisar quando os takes terminarem</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>One notification per batch, only when the window is in the background.</source>
        <translation>Uma notificação por lote, só com a janela em segundo plano.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reduzir movimento</translation>
    </message>
    <message>
        <source>No animation or autoplay. Off: follow the system.</source>
        <translation>Sem animação nem reprodução automática. Desligado: segue o sistema.</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Nomes de arquivo</translation>
    </message>
    <message>
        <source>Store prompt and settings inside new clips</source>
        <translation>Guardar prompt e configurações nos novos clipes</translation>
    </message>
    <message>
        <source>Clip data</source>
        <translation>Dados do clipe</translation>
    </message>
    <message>
        <source>Picture and sound are untouched. Drop a clip here to reuse its settings. Anyone with the file can read them.</source>
        <translation>Imagem e som não mudam. Solte um clipe aqui para reutilizar as configurações. Quem tiver o arquivo pode lê-las.</translation>
    </message>
    <message>
        <source>Confirm above</source>
        <translation>Confirmar acima de</translation>
    </message>
    <message>
        <source>Confirm any batch above this amount.</source>
        <translation>Confirmar qualquer lote acima deste valor.</translation>
    </message>
    <message>
        <source>More takes wait in the queue (not sent, not charged). Your PiAPI plan may allow fewer.</source>
        <translation>Os demais takes esperam na fila (não enviados, não cobrados). Seu plano da PiAPI pode permitir menos.</translation>
    </message>
    <message>
        <source>Leave empty to use system settings.</source>
        <translation>Deixe em branco para usar as configurações do sistema.</translation>
    </message>
    <message>
        <source>Custom CA certificate</source>
        <translation>Certificado de CA próprio</translation>
    </message>
    <message>
        <source>For networks that inspect traffic. Used in addition to system certificates.</source>
        <translation>Para redes que inspecionam o tráfego. Usado além dos certificados do sistema.</translation>
    </message>
    <message>
        <source>Set in your PiAPI workspace</source>
        <translation>Definido no seu espaço de trabalho na PiAPI</translation>
    </message>
    <message>
        <source>PiAPI calls it when a take is done. Sora Desktop doesn&apos;t need it.</source>
        <translation>A PiAPI o chama quando um take termina. O Sora Desktop não precisa dele.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Always quit</source>
        <translation>Sair sempre</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Daily budget</source>
        <translation>Orçamento diário</translation>
    </message>
    <message>
        <source>Monthly budget</source>
        <translation>Orçamento mensal</translation>
    </message>
    <message>
        <source>Takes at once</source>
        <translation>Takes simultâneos</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Endereço da API</translation>
    </message>
    <message>
        <source>Public: pay as you go</source>
        <translation>Público: pagamento por uso</translation>
    </message>
    <message>
        <source>Private: your own hosted account</source>
        <translation>Privado: sua própria conta hospedada</translation>
    </message>
    <message>
        <source>Service mode</source>
        <translation>Modo do serviço</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Endereço do webhook</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Search settings</source>
        <translation>Pesquisar configurações</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>Configurações encontradas</translation>
    </message>
    <message>
        <source>{setting}  –  {page}</source>
        <translation>{setting}  –  {page}</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>Nenhum resultado.</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>The shelf can&apos;t keep links. Add a file.</source>
        <translation>A estante não guarda links. Adicione um arquivo.</translation>
    </message>
    <message>
        <source>Show the take in the viewer, at the frame you want.</source>
        <translation>Mostre o take no visualizador, no quadro que você quer.</translation>
    </message>
    <message>
        <source>Pictures, clips and sounds ({kinds})</source>
        <translation>Imagens, clipes e sons ({kinds})</translation>
    </message>
    <message>
        <source>Add to shelf</source>
        <translation>Adicionar à estante</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagem</translation>
    </message>
    <message>
        <source>Edit shelf picture</source>
        <translation>Editar imagem da estante</translation>
    </message>
    <message>
        <source>Changed {name}</source>
        <translation>{name} alterado</translation>
    </message>
    <message>
        <source>Removed {name} from the shelf</source>
        <translation>{name} removido da estante</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>Elenco</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Visual</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>all projects</source>
        <translation>todos os projetos</translation>
    </message>
    <message>
        <source>this project</source>
        <translation>este projeto</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Digite um nome.</translation>
    </message>
    <message>
        <source>Names have up to {most} characters.</source>
        <translation>Os nomes têm até {most} caracteres.</translation>
    </message>
    <message>
        <source>Names have letters, digits, _ and - only, and begin with a letter or digit.</source>
        <translation>Os nomes só têm letras, números, _ e -, e começam com letra ou número.</translation>
    </message>
    <message>
        <source>Models use this name themselves. Choose another.</source>
        <translation>Os próprios modelos usam este nome. Escolha outro.</translation>
    </message>
    <message>
        <source>This name is on the shelf already. Choose another.</source>
        <translation>Este nome já está na estante. Escolha outro.</translation>
    </message>
    <message>
        <source>A shelf holds up to {most} files. Remove one first.</source>
        <translation>Uma estante comporta até {most} arquivos. Remova um antes.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added to the shelf</source>
        <translation>
            <numerusform>%n arquivo adicionado à estante</numerusform>
            <numerusform>%n arquivos adicionados à estante</numerusform>
        </translation>
    </message>
    <message>
        <source>Added {names} to the shelf</source>
        <translation>Adicionado à estante: {names}</translation>
    </message>
</context>
<context>
    <name>ShelfDialog</name>
    <message>
        <source>Shelf</source>
        <translation>Estante</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>Use in prompt</source>
        <translation>Usar no prompt</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Shelf of {project}</source>
        <translation>Estante de {project}</translation>
    </message>
    <message>
        <source>Nothing here yet. Drop a picture, clip or sound, or add one.</source>
        <translation>Ainda não há nada. Solte uma imagem, um clipe ou um som, ou adicione um.</translation>
    </message>
    <message>
        <source>Type @ in the prompt to use one.</source>
        <translation>Digite @ no prompt para usar um.</translation>
    </message>
    <message>
        <source>The file is missing</source>
        <translation>O arquivo não foi encontrado</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>Mudar atalhos</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Use here</source>
        <translation>Usar aqui</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Redefinir tudo</translation>
    </message>
    <message>
        <source>Search actions or keys</source>
        <translation>Pesquisar ações ou teclas</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Pesquisar atalhos</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Press new keys</source>
        <translation>Pressione as novas teclas</translation>
    </message>
    <message>
        <source>Press keys in the field above.</source>
        <translation>Pressione as teclas no campo acima.</translation>
    </message>
    <message>
        <source>Generate costs money, so it needs Ctrl, Alt or a function key.</source>
        <translation>Gerar custa dinheiro, então precisa de Ctrl, Alt ou uma tecla de função.</translation>
    </message>
    <message>
        <source>%1 is used by “%2”.</source>
        <translation>%1 é usado por “%2”.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Changes to %1 when you save.</source>
        <translation>Muda para %1 quando você salvar.</translation>
    </message>
    <message>
        <source>%1 is used by “%2”. Change that one first.</source>
        <translation>%1 é usado por “%2”. Mude esse primeiro.</translation>
    </message>
    <message>
        <source>All shortcuts reset when you save.</source>
        <translation>Todos os atalhos são redefinidos quando você salvar.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>ShotActions</name>
    <message>
        <source>Add shot</source>
        <translation>Adicionar plano</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Editar prompt</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Dividir…</translation>
    </message>
    <message>
        <source>Fill down model and options</source>
        <translation>Copiar modelo e opções para baixo</translation>
    </message>
    <message>
        <source>Gives the selected shots the model and options of the first of them</source>
        <translation>Dá aos planos selecionados o modelo e as opções do primeiro deles</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descer</translation>
    </message>
    <message>
        <source>Rename shot…</source>
        <translation>Renomear plano…</translation>
    </message>
    <message>
        <source>Remove empty shots</source>
        <translation>Remover planos vazios</translation>
    </message>
    <message>
        <source>Open in Takes</source>
        <translation>Abrir em Takes</translation>
    </message>
    <message>
        <source>Generate takes of the selected shots…</source>
        <translation>Gerar takes dos planos selecionados…</translation>
    </message>
    <message>
        <source>Import shots…</source>
        <translation>Importar planos…</translation>
    </message>
    <message>
        <source>Paste shots…</source>
        <translation>Colar planos…</translation>
    </message>
    <message>
        <source>Save shot list as CSV…</source>
        <translation>Salvar lista de planos em CSV…</translation>
    </message>
    <message>
        <source>Save contact sheet…</source>
        <translation>Salvar folha de contato…</translation>
    </message>
    <message>
        <source>Export cut…</source>
        <translation>Exportar montagem…</translation>
    </message>
</context>
<context>
    <name>ShotDelegate</name>
    <message>
        <source>Prompt of the shot</source>
        <translation>Prompt do plano</translation>
    </message>
    <message>
        <source>Describe the shot. {keys} adds the next one.</source>
        <translation>Descreva o plano. {keys} adiciona o próximo.</translation>
    </message>
</context>
<context>
    <name>ShotImport</name>
    <message>
        <source>Copy some text first.</source>
        <translation>Copie algum texto primeiro.</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) added to {project}</source>
        <translation>
            <numerusform>%n plano adicionado a {project}</numerusform>
            <numerusform>%n planos adicionados a {project}</numerusform>
        </translation>
    </message>
    <message>
        <source>{added}. Some got a new number.</source>
        <translation>{added}. Alguns receberam um novo número.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Import shots</source>
        <translation>Importar planos</translation>
    </message>
    <message>
        <source>No shots to export</source>
        <translation>Nenhum plano para exportar</translation>
    </message>
    <message>
        <source>Export shot list</source>
        <translation>Exportar lista de planos</translation>
    </message>
    <message>
        <source>Couldn&apos;t export the shot list</source>
        <translation>Não foi possível exportar a lista de planos</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n shot(s)</source>
        <translation>
            <numerusform>%n plano exportado</numerusform>
            <numerusform>%n planos exportados</numerusform>
        </translation>
    </message>
    <message>
        <source>Shot lists (*.csv *.tsv *.tab *.txt *.fountain)</source>
        <translation>Listas de planos (*.csv *.tsv *.tab *.txt *.fountain)</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose a CSV, TSV or text file.</source>
        <translation>{name} é uma pasta. Escolha um arquivo CSV, TSV ou de texto.</translation>
    </message>
    <message>
        <source>We couldn&apos;t find {name}.</source>
        <translation>Não encontramos {name}.</translation>
    </message>
    <message>
        <source>We couldn&apos;t open {name}: {why}.</source>
        <translation>Não foi possível abrir {name}: {why}.</translation>
    </message>
    <message>
        <source>{name} is larger than {most}. Split it into parts.</source>
        <translation>{name} tem mais de {most}. Divida-o em partes.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a text file. Save the table as CSV first.</source>
        <translation>{name} não é um arquivo de texto. Salve a tabela como CSV primeiro.</translation>
    </message>
</context>
<context>
    <name>ShotList</name>
    <message>
        <source>Shot added</source>
        <translation>Plano adicionado</translation>
    </message>
    <message>
        <source>Prompt changed</source>
        <translation>Prompt alterado</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) duplicated</source>
        <translation>
            <numerusform>%n plano duplicado</numerusform>
            <numerusform>%n planos duplicados</numerusform>
        </translation>
    </message>
    <message>
        <source>Shot split</source>
        <translation>Plano dividido</translation>
    </message>
    <message>
        <source>Model and options filled down</source>
        <translation>Modelo e opções copiados para baixo</translation>
    </message>
    <message>
        <source>Only shots without takes can be removed.</source>
        <translation>Só é possível remover planos sem takes.</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) removed</source>
        <translation>
            <numerusform>%n plano removido</numerusform>
            <numerusform>%n planos removidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s) moved</source>
        <translation>
            <numerusform>%n plano movido</numerusform>
            <numerusform>%n planos movidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Model changed</source>
        <translation>Modelo alterado</translation>
    </message>
    <message>
        <source>Options changed</source>
        <translation>Opções alteradas</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Take {n} is in the cut</source>
        <translation>O take {n} está na montagem</translation>
    </message>
    <message>
        <source>No shots found in this file.</source>
        <translation>Nenhum plano encontrado neste arquivo.</translation>
    </message>
    <message>
        <source>Read as {encoding}, because it isn&apos;t UTF-8. Check accents and other letters.</source>
        <translation>Lido como {encoding}, porque não é UTF-8. Confira acentos e outras letras.</translation>
    </message>
    <message numerus="yes">
        <source>%n not confirmed, {amount}</source>
        <translation>
            <numerusform>%n não confirmado, {amount}</numerusform>
            <numerusform>%n não confirmados, {amount}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rendering</source>
        <translation>
            <numerusform>%n renderizando</numerusform>
            <numerusform>%n renderizando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <translation>
            <numerusform>%n na fila</numerusform>
            <numerusform>%n na fila</numerusform>
        </translation>
    </message>
    <message>
        <source>No model is called “{said}”.</source>
        <translation>Nenhum modelo se chama “{said}”.</translation>
    </message>
    <message>
        <source>Prompt change discarded</source>
        <translation>Alteração do prompt descartada</translation>
    </message>
    <message>
        <source>Prompt change brought back</source>
        <translation>Alteração do prompt recuperada</translation>
    </message>
    <message>
        <source>Choose take</source>
        <translation>Escolher take</translation>
    </message>
    <message>
        <source>Take {n}</source>
        <translation>Take {n}</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Editar prompt</translation>
    </message>
    <message>
        <source>Generate again ({price})</source>
        <translation>Gerar de novo ({price})</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>preço desconhecido</translation>
    </message>
    <message>
        <source>No model is called “{said}”. Did you mean {instead}?</source>
        <translation>Nenhum modelo se chama “{said}”. Você quis dizer {instead}?</translation>
    </message>
    <message>
        <source>{option}: {model} can&apos;t do “{said}”.</source>
        <translation>{option}: {model} não aceita “{said}”.</translation>
    </message>
    <message>
        <source>{option}: {model} can&apos;t do “{said}”. Use {instead}.</source>
        <translation>{option}: {model} não aceita “{said}”. Use {instead}.</translation>
    </message>
    <message>
        <source>{option}: {model} doesn&apos;t have this setting. Leave “{said}” out.</source>
        <translation>{option}: {model} não tem esta configuração. Omita “{said}”.</translation>
    </message>
    <message>
        <source>More cells than columns. Put the prompt in quotation marks.</source>
        <translation>Mais células que colunas. Coloque o prompt entre aspas.</translation>
    </message>
    <message>
        <source>A quotation mark never closes, so the lines below it are part of this one.</source>
        <translation>Há aspas que não se fecham, então as linhas abaixo fazem parte desta.</translation>
    </message>
    <message>
        <source>A cell is too long to read. Shorten it.</source>
        <translation>Uma célula é longa demais para ser lida. Encurte-a.</translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation>{some} ou {last}</translation>
    </message>
    <message>
        <source>Same number as line {said}. Both are added.</source>
        <translation>Mesmo número da linha {said}. Os dois planos são adicionados.</translation>
    </message>
    <message>
        <source>Name shortened to “{said}”.</source>
        <translation>Nome encurtado para “{said}”.</translation>
    </message>
    <message>
        <source>“{said}” takes aren&apos;t possible. Use 1 to {most}.</source>
        <translation>Não é possível ter “{said}” takes. Use de 1 a {most}.</translation>
    </message>
    <message>
        <source>Looks like a formula, kept as text: “{said}”.</source>
        <translation>Parece uma fórmula, mantido como texto: “{said}”.</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s), {price} for one take each.</source>
        <translation>
            <numerusform>%n plano, {price} por um take.</numerusform>
            <numerusform>%n planos, {price} por um take de cada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plus %n take(s) of unknown price.</source>
        <translation>
            <numerusform>Mais %n take de preço desconhecido.</numerusform>
            <numerusform>Mais %n takes de preço desconhecido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your list wants {n} takes: {price}.</source>
        <translation>Sua lista pede {n} takes: {price}.</translation>
    </message>
    <message>
        <source>No column holds the prompts. Call one of these “Prompt”: {columns}.</source>
        <translation>Nenhuma coluna contém os prompts. Chame uma destas de “Prompt”: {columns}.</translation>
    </message>
    <message>
        <source>This script has no scene headings, such as INT. KITCHEN - DAY.</source>
        <translation>Este roteiro não tem cabeçalhos de cena, como INT. COZINHA - DIA.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) can&apos;t be used and won&apos;t be added.</source>
        <translation>
            <numerusform>%n linha não pode ser usada e não será adicionada.</numerusform>
            <numerusform>%n linhas não podem ser usadas e não serão adicionadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your list has {found} lines. Only the first {most} can be added at once, so put the rest into another list.</source>
        <translation>Sua lista tem {found} linhas. Só as primeiras {most} podem ser adicionadas de uma vez, então coloque o resto em outra lista.</translation>
    </message>
    <message>
        <source>Columns not used: {columns}.</source>
        <translation>Colunas não usadas: {columns}.</translation>
    </message>
    <message>
        <source>Lines with the number of another line: {n}.</source>
        <translation>Linhas com o número de outra linha: {n}.</translation>
    </message>
    <message>
        <source>Names shortened to {longest} characters: {n}.</source>
        <translation>Nomes encurtados para {longest} caracteres: {n}.</translation>
    </message>
    <message>
        <source>Lines with an impossible number of takes: {n}.</source>
        <translation>Linhas com um número de takes impossível: {n}.</translation>
    </message>
    <message>
        <source>Lines that look like a formula, kept as text: {n}.</source>
        <translation>Linhas que parecem uma fórmula, mantidas como texto: {n}.</translation>
    </message>
    <message>
        <source>column {n}</source>
        <translation>coluna {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) need you.</source>
        <translation>
            <numerusform>%n take precisa de você.</numerusform>
            <numerusform>%n takes precisam de você.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a prompt.</source>
        <translation>Escreva um prompt.</translation>
    </message>
    <message>
        <source>Fill in {names}.</source>
        <translation>Preencha {names}.</translation>
    </message>
    <message>
        <source>{n} choices are too many. Use {most} or fewer.</source>
        <translation>{n} opções são demais. Use {most} ou menos.</translation>
    </message>
    <message>
        <source>Moderation blocked this prompt. Edit it first.</source>
        <translation>A moderação bloqueou este prompt. Edite-o primeiro.</translation>
    </message>
    <message>
        <source>Shot {n} is left out. {why}</source>
        <translation>O plano {n} fica de fora. {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n more shot(s) are left out.</source>
        <translation>
            <numerusform>Mais %n plano fica de fora.</numerusform>
            <numerusform>Mais %n planos ficam de fora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShotListModel</name>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Escolhido</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>To go</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Shot {n}</source>
        <translation>Plano {n}</translation>
    </message>
    <message>
        <source>Take {n} is in the cut until you choose one</source>
        <translation>O take {n} está na montagem até você escolher um</translation>
    </message>
    <message>
        <source>No take</source>
        <translation>Sem take</translation>
    </message>
    <message>
        <source>Describe the shot</source>
        <translation>Descreva o plano</translation>
    </message>
    <message>
        <source>No clip</source>
        <translation>Sem clipe</translation>
    </message>
    <message>
        <source>Picture of the shot</source>
        <translation>Imagem do plano</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n take</numerusform>
            <numerusform>%n takes</numerusform>
        </translation>
    </message>
    <message>
        <source>Take {n} is chosen</source>
        <translation>O take {n} é o escolhido</translation>
    </message>
</context>
<context>
    <name>ShotListPage</name>
    <message>
        <source>Shot list</source>
        <translation>Lista de planos</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Add shot</source>
        <translation>Adicionar plano</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Write your film shot by shot</source>
        <translation>Escreva seu filme plano a plano</translation>
    </message>
    <message>
        <source>Add the first shot</source>
        <translation>Adicionar um plano</translation>
    </message>
    <message>
        <source>Takes of each shot</source>
        <translation>Takes de cada plano</translation>
    </message>
    <message>
        <source>Cut and takes</source>
        <translation>Montagem e takes</translation>
    </message>
    <message>
        <source>Open in Takes</source>
        <translation>Abrir em Takes</translation>
    </message>
    <message>
        <source>This shot has no takes yet.</source>
        <translation>Este plano ainda não tem takes.</translation>
    </message>
    <message numerus="yes">
        <source>%n shot(s)</source>
        <translation>
            <numerusform>%n plano</numerusform>
            <numerusform>%n planos</numerusform>
        </translation>
    </message>
    <message>
        <source>Spent {spent}</source>
        <translation>Gasto {spent}</translation>
    </message>
    <message>
        <source>What queued takes cost, and one take of every empty shot.</source>
        <translation>O que custam os takes na fila e um take de cada plano vazio.</translation>
    </message>
    <message>
        <source>Generate {takes} each of {shots}</source>
        <translation>Gerar {takes} por plano ({shots})</translation>
    </message>
    <message>
        <source>To go {to_go}</source>
        <translation>A gastar {to_go}</translation>
    </message>
    <message>
        <source>One row is one shot. Paste a list, drop a CSV file or a Fountain script here, or add the first shot. Writing is free.</source>
        <translation>Cada linha é um plano. Cole uma lista, solte aqui um arquivo CSV ou um roteiro Fountain, ou adicione o primeiro plano. Escrever é grátis.</translation>
    </message>
    <message numerus="yes">
        <source>To go {to_go}, %n not ready</source>
        <translation>
            <numerusform>A gastar {to_go}, %n a rever</numerusform>
            <numerusform>A gastar {to_go}, %n a rever</numerusform>
        </translation>
    </message>
    <message>
        <source>Spent {spent}, to go {to_go}</source>
        <translation>Gasto {spent}, a gastar {to_go}</translation>
    </message>
    <message>
        <source>What queued takes cost, and one take of every empty shot. The row says why a shot isn&apos;t ready.</source>
        <translation>Quanto custam os takes na fila, e um take de cada plano vazio. A linha diz por que um plano não está pronto.</translation>
    </message>
    <message>
        <source>What is queued or not confirmed counts as spent.</source>
        <translation>O que está na fila ou não confirmado conta como gasto.</translation>
    </message>
    <message>
        <source>Generate {n}</source>
        <translation>Gerar ({n})</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Gerar</translation>
    </message>
    <message>
        <source>You see the sum and confirm it first.</source>
        <translation>Antes, você vê o total e confirma.</translation>
    </message>
    <message>
        <source>No empty shots to generate</source>
        <translation>Nenhum plano vazio para gerar</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n take</numerusform>
            <numerusform>%n takes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected shot(s)</source>
        <translation>
            <numerusform>%n plano selecionado</numerusform>
            <numerusform>%n planos selecionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty shot(s)</source>
        <translation>
            <numerusform>%n plano vazio</numerusform>
            <numerusform>%n planos vazios</numerusform>
        </translation>
    </message>
    <message>
        <source>Generate {takes} of {shots}</source>
        <translation>Gerar {takes} de {shots}</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>preço desconhecido</translation>
    </message>
    <message>
        <source>No prompt yet</source>
        <translation>Ainda sem prompt</translation>
    </message>
</context>
<context>
    <name>ShotTable</name>
    <message>
        <source>Shots in your list</source>
        <translation>Planos da sua lista</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>Planos</translation>
    </message>
</context>
<context>
    <name>ShotTableModel</name>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>no prompt</source>
        <translation>sem prompt</translation>
    </message>
</context>
<context>
    <name>ShotTakes</name>
    <message>
        <source>Takes of the shot</source>
        <translation>Takes do plano</translation>
    </message>
</context>
<context>
    <name>SizePreview</name>
    <message>
        <source>Preview of the size</source>
        <translation>Prévia do tamanho</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Gerar</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Bigger thumbnails</source>
        <translation>Miniaturas maiores</translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation>Miniaturas menores</translation>
    </message>
    <message>
        <source>Sort: %1</source>
        <translation>Ordem: %1</translation>
    </message>
</context>
<context>
    <name>SoundControl</name>
    <message>
        <source>Sound always on</source>
        <translation>Som sempre ligado</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sem som</translation>
    </message>
    <message>
        <source>Sound is on</source>
        <translation>O som está ligado</translation>
    </message>
    <message>
        <source>Sound is off</source>
        <translation>O som está desligado</translation>
    </message>
</context>
<context>
    <name>Spending</name>
    <message>
        <source>This take is in the bin or deleted</source>
        <translation>Este take está na lixeira ou foi apagado</translation>
    </message>
    <message>
        <source>Its cost stays in your totals.</source>
        <translation>O custo continua nos seus totais.</translation>
    </message>
    <message>
        <source>No takes to save in this period</source>
        <translation>Nenhum take para salvar neste período</translation>
    </message>
    <message>
        <source>Save spending</source>
        <translation>Salvar gastos</translation>
    </message>
    <message>
        <source>Couldn&apos;t save the spending</source>
        <translation>Não foi possível salvar os gastos</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n take(s)</source>
        <translation>
            <numerusform>%n take salvo</numerusform>
            <numerusform>%n takes salvos</numerusform>
        </translation>
    </message>
    <message>
        <source>No balance to save in this period</source>
        <translation>Nenhum saldo para salvar neste período</translation>
    </message>
    <message>
        <source>Save balance</source>
        <translation>Salvar saldo</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n balance(s)</source>
        <translation>
            <numerusform>%n saldo salvo</numerusform>
            <numerusform>%n saldos salvos</numerusform>
        </translation>
    </message>
    <message>
        <source>Couldn&apos;t save the balance</source>
        <translation>Não foi possível salvar o saldo</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo o período</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month in Qt&apos;s letters, such as November 2026</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s)</source>
        <translation>
            <numerusform>%n take</numerusform>
            <numerusform>%n takes</numerusform>
        </translation>
    </message>
    <message>
        <source>estimate {amount}</source>
        <translation>estimativa {amount}</translation>
    </message>
    <message>
        <source>charged {amount}</source>
        <translation>cobrado {amount}</translation>
    </message>
    <message>
        <source>expected {amount}</source>
        <translation>previsto {amount}</translation>
    </message>
    <message>
        <source>not confirmed {amount}</source>
        <translation>não confirmado {amount}</translation>
    </message>
    <message>
        <source>returned {amount}</source>
        <translation>devolvido {amount}</translation>
    </message>
    <message>
        <source>imported {amount}</source>
        <translation>importado {amount}</translation>
    </message>
    <message>
        <source>{title}: nothing spent</source>
        <translation>{title}: nenhum gasto</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Charged like a clip of another duration.</source>
        <translation>Cobrado como um clipe de outra duração.</translation>
    </message>
    <message>
        <source>Failed, and PiAPI returned the cost.</source>
        <translation>Falhou, e a PiAPI devolveu o custo.</translation>
    </message>
    <message>
        <source>PiAPI refused it before rendering.</source>
        <translation>A PiAPI recusou antes de renderizar.</translation>
    </message>
    <message>
        <source>Failed, and PiAPI still charged for it.</source>
        <translation>Falhou, e a PiAPI cobrou mesmo assim.</translation>
    </message>
    <message>
        <source>We had no price for it.</source>
        <translation>Não tínhamos o preço dele.</translation>
    </message>
    <message>
        <source>PiAPI&apos;s price isn&apos;t the one we know.</source>
        <translation>O preço da PiAPI não é o que conhecemos.</translation>
    </message>
    <message>
        <source>PiAPI hasn&apos;t said what it charged.</source>
        <translation>A PiAPI não informou quanto cobrou.</translation>
    </message>
    <message>
        <source>PiAPI quoted this price, not the one we know.</source>
        <translation>A PiAPI cotou este preço, não o que conhecemos.</translation>
    </message>
</context>
<context>
    <name>SpendingChart</name>
    <message>
        <source>Charged</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Não confirmado</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
</context>
<context>
    <name>SpendingPage</name>
    <message>
        <source>Spending</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>Sums by</source>
        <translation>Totais por</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por dia</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Salvar em CSV…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Set budget…</source>
        <translation>Definir orçamento…</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>Model prices…</source>
        <translation>Preços…</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Não confirmado</translation>
    </message>
    <message>
        <source>Show takes</source>
        <translation>Mostrar takes</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Totais</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Changes of the balance</source>
        <translation>Mudanças do saldo</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s), counted as spent</source>
        <translation>
            <numerusform>%n take, conta como gasto</numerusform>
            <numerusform>%n takes, contam como gasto</numerusform>
        </translation>
    </message>
    <message>
        <source>Every take is confirmed</source>
        <translation>Todos os takes confirmados</translation>
    </message>
    <message>
        <source>Checked {time}</source>
        <translation>Verificado: {time}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Still counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Spending by day</source>
        <translation>Gastos por dia</translation>
    </message>
    <message>
        <source>Spending by month</source>
        <translation>Gastos por mês</translation>
    </message>
    <message>
        <source>Spending by year</source>
        <translation>Gastos por ano</translation>
    </message>
    <message>
        <source>Charges that differ from the estimate</source>
        <translation>Cobranças que diferem da estimativa</translation>
    </message>
    <message>
        <source>Balance, {period}</source>
        <translation>Saldo, {period}</translation>
    </message>
    <message>
        <source>The balance didn&apos;t change.</source>
        <translation>O saldo não mudou.</translation>
    </message>
    <message>
        <source>Every charge is what we said.</source>
        <translation>Todas as cobranças batem com o que informamos.</translation>
    </message>
    <message>
        <source>No takes were sent.</source>
        <translation>Nenhum take foi enviado.</translation>
    </message>
    <message>
        <source>{chart}. Still counting…</source>
        <translation>{chart}. Contando…</translation>
    </message>
    <message>
        <source>So far: {sums}. Still counting…</source>
        <translation>Até agora: {sums}. Contando…</translation>
    </message>
    <message>
        <source>Couldn&apos;t count your takes.</source>
        <translation>Não foi possível contar seus takes.</translation>
    </message>
</context>
<context>
    <name>SplitShotDialog</name>
    <message>
        <source>Split shot</source>
        <translation>Dividir plano</translation>
    </message>
    <message>
        <source>Prompt of the shot</source>
        <translation>Prompt do plano</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Put the cursor where the second shot begins. Takes stay with the first.</source>
        <translation>Coloque o cursor onde começa o novo plano. Os takes ficam com o original.</translation>
    </message>
    <message>
        <source>Second shot: {text}</source>
        <translation>Novo plano: {text}</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Take {n}</source>
        <translation>Take {n}</translation>
    </message>
    <message>
        <source>It plays here as soon as it&apos;s ready.</source>
        <translation>Ele é reproduzido aqui assim que estiver pronto.</translation>
    </message>
</context>
<context>
    <name>StageNotice</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Open in another app</source>
        <translation>Abrir em outro aplicativo</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Iniciar de novo</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Waiting for the disk of %1 to respond…</source>
        <translation>Aguardando o disco de %1 responder…</translation>
    </message>
    <message>
        <source>Sora Desktop can&apos;t start</source>
        <translation>O Sora Desktop não consegue iniciar</translation>
    </message>
    <message>
        <source>Couldn&apos;t read your library</source>
        <translation>Não foi possível ler sua biblioteca</translation>
    </message>
    <message>
        <source>Start a new library</source>
        <translation>Iniciar uma nova biblioteca</translation>
    </message>
    <message>
        <source>Nothing was changed. Reinstall the newer version.</source>
        <translation>Nada foi alterado. Reinstale a versão mais nova.</translation>
    </message>
    <message>
        <source>A newer version of Sora Desktop made the file %1.</source>
        <translation>Uma versão mais nova do Sora Desktop criou o arquivo %1.</translation>
    </message>
    <message>
        <source>Couldn&apos;t use the file %1, and there is no good backup.</source>
        <translation>Não foi possível usar o arquivo %1, e não há um backup bom.</translation>
    </message>
    <message>
        <source>We kept it as %1.</source>
        <translation>Nós o guardamos como %1.</translation>
    </message>
    <message>
        <source>Your clips are safe. You can start a new library. Find unfinished takes in your PiAPI account afterwards.</source>
        <translation>Seus clipes estão seguros. Você pode iniciar uma nova biblioteca. Depois, encontre os takes inacabados na sua conta da PiAPI.</translation>
    </message>
    <message>
        <source>Sora Desktop can&apos;t use its data folder. Make it writable or bring it back, then start again. Nothing was changed.</source>
        <translation>O Sora Desktop não consegue usar sua pasta de dados. Permita a gravação nela ou traga-a de volta e inicie de novo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The disk is full, so Sora Desktop can&apos;t start. Free up space on this disk, then start again. Nothing was changed.</source>
        <translation>O disco está cheio, então o Sora Desktop não consegue iniciar. Libere espaço neste disco e inicie de novo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The API address from the command line isn&apos;t valid. %1</source>
        <translation>O endereço da API da linha de comando não é válido. %1</translation>
    </message>
    <message>
        <source>Sora Desktop is already running with this library, but doesn&apos;t respond. Quit it or wait until it has quit, then start again. If it isn&apos;t running, delete the file %1.</source>
        <translation>O Sora Desktop já está aberto com esta biblioteca, mas não responde. Saia dele ou espere que feche e inicie de novo. Se ele não estiver aberto, apague o arquivo %1.</translation>
    </message>
    <message>
        <source>Couldn&apos;t read your settings: %1</source>
        <translation>Não foi possível ler suas configurações: %1</translation>
    </message>
    <message>
        <source>Reset to default because the value isn&apos;t valid: %1.</source>
        <translation>Restaurado ao padrão porque o valor não é válido: %1.</translation>
    </message>
    <message>
        <source>We couldn&apos;t read a budget, so nothing is sent until you set it again in Settings: %1.</source>
        <translation>Não foi possível ler um orçamento. Nada é enviado até você defini-lo de novo nas configurações: %1.</translation>
    </message>
    <message>
        <source>Your settings file was damaged, so the defaults are back. We kept the old file as %1.</source>
        <translation>Seu arquivo de configurações estava danificado, então os padrões voltaram. Guardamos o arquivo antigo como %1.</translation>
    </message>
    <message>
        <source>Your settings file is damaged: %1</source>
        <translation>Seu arquivo de configurações está danificado: %1</translation>
    </message>
    <message numerus="yes">
        <source>Couldn&apos;t read %n take(s) in your library. Nothing was deleted. Your PiAPI account still lists what you paid for.</source>
        <translation>
            <numerusform>Não foi possível ler %n take da sua biblioteca. Nada foi apagado. Sua conta da PiAPI ainda lista o que você pagou.</numerusform>
            <numerusform>Não foi possível ler %n takes da sua biblioteca. Nada foi apagado. Sua conta da PiAPI ainda lista o que você pagou.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SumTile</name>
    <message>
        <source>No budget</source>
        <translation>Sem orçamento</translation>
    </message>
    <message>
        <source>of {budget}, {left} left</source>
        <translation>de {budget}, restam {left}</translation>
    </message>
    <message>
        <source>{text}, imported {amount}</source>
        <translation>{text}, importado {amount}</translation>
    </message>
</context>
<context>
    <name>SumsModel</name>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimativa</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Cotado</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devolvido</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Não confirmado</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gasto</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Tags of %1 takes</source>
        <translation>Etiquetas de %1 takes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Some also have: %1</source>
        <translation>Alguns também têm: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Adicionar etiqueta</translation>
    </message>
    <message>
        <source>Remove tag %1</source>
        <translation>Remover etiqueta %1</translation>
    </message>
</context>
<context>
    <name>TakeAction</name>
    <message numerus="yes">
        <source>%1: %n take(s)</source>
        <translation>
            <numerusform>%1: %n take</numerusform>
            <numerusform>%1: %n takes</numerusform>
        </translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Play take</source>
        <translation>Reproduzir take</translation>
    </message>
    <message>
        <source>Fetch now (free)</source>
        <translation>Buscar agora (grátis)</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Cancel all queued</source>
        <translation>Cancelar todos da fila</translation>
    </message>
    <message>
        <source>Send now %1</source>
        <translation>Enviar agora %1</translation>
    </message>
    <message>
        <source>Find it in my account…</source>
        <translation>Encontrar na minha conta…</translation>
    </message>
    <message>
        <source>Remove from queue (free)</source>
        <translation>Remover da fila (grátis)</translation>
    </message>
    <message>
        <source>Edit queued prompt…</source>
        <translation>Editar prompt na fila…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause in the queue</source>
        <translation>Pausar na fila</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Resume in the queue</source>
        <translation>Retomar na fila</translation>
    </message>
    <message>
        <source>Send next</source>
        <translation>Enviar primeiro</translation>
    </message>
    <message>
        <source>Move up in queue</source>
        <translation>Subir na fila</translation>
    </message>
    <message>
        <source>Move down in queue</source>
        <translation>Descer na fila</translation>
    </message>
    <message>
        <source>Send last</source>
        <translation>Enviar por último</translation>
    </message>
    <message>
        <source>It was never made</source>
        <translation>Nunca foi criado</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Edit and generate</source>
        <translation>Editar e gerar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Continue from its last frame</source>
        <translation>Continuar do último quadro</translation>
    </message>
    <message>
        <source>Add frame to shelf…</source>
        <translation>Adicionar quadro à estante…</translation>
    </message>
    <message>
        <source>Make the final %1</source>
        <translation>Criar versão final %1</translation>
    </message>
    <message>
        <source>Make the final of a draft</source>
        <translation>Criar a versão final de um rascunho</translation>
    </message>
    <message>
        <source>Make the finals of several drafts</source>
        <translation>Fazer as versões finais de vários rascunhos</translation>
    </message>
    <message>
        <source>Make the finals (%1)</source>
        <translation>Fazer as versões finais (%1)</translation>
    </message>
    <message>
        <source>Send again (%1, may be charged twice)</source>
        <translation>Enviar de novo (%1, pode ser cobrado duas vezes)</translation>
    </message>
    <message>
        <source>Open in another app</source>
        <translation>Abrir em outro aplicativo</translation>
    </message>
    <message>
        <source>Copy file or prompt</source>
        <translation>Copiar arquivo ou prompt</translation>
    </message>
    <message>
        <source>Rename file…</source>
        <translation>Renomear arquivo…</translation>
    </message>
    <message>
        <source>Save settings file next to clip</source>
        <translation>Salvar arquivo de configurações junto ao clipe</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Star / unstar</source>
        <translation>Marcar / desmarcar com estrela</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Adicionar uma nota</translation>
    </message>
    <message>
        <source>Choose for the cut</source>
        <translation>Escolher para a montagem</translation>
    </message>
    <message>
        <source>Pause or resume queue</source>
        <translation>Pausar ou retomar fila</translation>
    </message>
    <message>
        <source>{finals} ({price})</source>
        <translation>{finals} ({price})</translation>
    </message>
    <message>
        <source>{finals} ({price}, untested)</source>
        <translation>{finals} ({price}, não testado)</translation>
    </message>
    <message numerus="yes">
        <source>Make %n final(s)</source>
        <translation>
            <numerusform>Fazer %n versão final</numerusform>
            <numerusform>Fazer %n versões finais</numerusform>
        </translation>
    </message>
    <message>
        <source>{action}, {days} left</source>
        <translation>{action}, prazo: {days}</translation>
    </message>
    <message>
        <source>{action}, {days} left (untested)</source>
        <translation>{action}, faltam {days} (não testado)</translation>
    </message>
    <message>
        <source>Final {price}, {days}</source>
        <translation>Final {price}, {days}</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Buscar de novo</translation>
    </message>
    <message>
        <source>Again ({price})</source>
        <translation>De novo ({price})</translation>
    </message>
    <message>
        <source>Don&apos;t choose</source>
        <translation>Desfazer escolha</translation>
    </message>
    <message>
        <source>Move to shot…</source>
        <translation>Mover para plano…</translation>
    </message>
    <message>
        <source>Move to a new shot</source>
        <translation>Mover para um novo plano</translation>
    </message>
    <message>
        <source>Move shot to project…</source>
        <translation>Mover plano para projeto…</translation>
    </message>
    <message>
        <source>Rename shot…</source>
        <translation>Renomear plano…</translation>
    </message>
    <message>
        <source>Go to original take</source>
        <translation>Ir para o take original</translation>
    </message>
    <message>
        <source>Show shot</source>
        <translation>Mostrar plano</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalhes</translation>
    </message>
    <message>
        <source>Move to bin</source>
        <translation>Mover para a lixeira</translation>
    </message>
    <message>
        <source>Main action</source>
        <translation>Ação principal</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Switch list / grid</source>
        <translation>Alternar lista / grade</translation>
    </message>
    <message>
        <source>Bigger thumbnails</source>
        <translation>Miniaturas maiores</translation>
    </message>
    <message>
        <source>Smaller thumbnails</source>
        <translation>Miniaturas menores</translation>
    </message>
    <message>
        <source>Send now from %1</source>
        <translation>Enviar agora a partir de %1</translation>
    </message>
    <message>
        <source>Generate again (%1)</source>
        <translation>Gerar de novo (%1)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparar com…</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>Copiar arquivo</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar caminho</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Copiar prompt</translation>
    </message>
    <message>
        <source>Copy task ID</source>
        <translation>Copiar ID da tarefa</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Remover estrela</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Marcar com estrela</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>The one take that stands for its shot: its number has a white circle</source>
        <translation>O take que representa o plano: seu número fica num círculo branco</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
</context>
<context>
    <name>TakeDetails</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Copiar prompt</translation>
    </message>
    <message>
        <source>Use prompt and settings</source>
        <translation>Usar prompt e configurações</translation>
    </message>
    <message>
        <source>Copy task ID</source>
        <translation>Copiar ID da tarefa</translation>
    </message>
    <message>
        <source>PiAPI&apos;s reply</source>
        <translation>Resposta da PiAPI</translation>
    </message>
    <message>
        <source>Imported: made elsewhere, in no budget.</source>
        <translation>Importado: feito em outro lugar, em nenhum orçamento.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Task ID</source>
        <translation>ID da tarefa</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Take ID</source>
        <translation>ID do take</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datas</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Detalhes técnicos</translation>
    </message>
</context>
<context>
    <name>TakeListActions</name>
    <message>
        <source>Collapse all shots</source>
        <translation>Recolher todos os planos</translation>
    </message>
    <message>
        <source>Expand all shots</source>
        <translation>Expandir todos os planos</translation>
    </message>
</context>
<context>
    <name>TakeListHeader</name>
    <message>
        <source>Starred</source>
        <translation>Com estrela</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Search takes</source>
        <translation>Pesquisar takes</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais novos primeiro</translation>
    </message>
    <message>
        <source>Shot order</source>
        <translation>Ordem dos planos</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Mais antigos primeiro</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>1 take</source>
        <translation>1 take</translation>
    </message>
    <message>
        <source>%2 takes</source>
        <translation>%2 takes</translation>
    </message>
    <message>
        <source>Shot {n}</source>
        <translation>Plano {n}</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
</context>
<context>
    <name>TakeListModel</name>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>com estrela</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>etiquetas: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>nota: %1</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>na lixeira</translation>
    </message>
</context>
<context>
    <name>TakePictures</name>
    <message>
        <source>Continues shot {n}</source>
        <translation>Continua o plano {n}</translation>
    </message>
    <message>
        <source>Continued in shot {n}</source>
        <translation>Continua no plano {n}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Link to {host}</source>
        <translation>Link para {host}</translation>
    </message>
</context>
<context>
    <name>TakeRow</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>charged %1</source>
        <translation>cobrado %1</translation>
    </message>
    <message>
        <source>quoted %1</source>
        <translation>cotado %1</translation>
    </message>
    <message>
        <source>estimate ~%1</source>
        <translation>estimativa ~%1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>estimate from %1</source>
        <translation>estimativa desde %1</translation>
    </message>
</context>
<context>
    <name>TakeText</name>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Not confirmed. You may have been charged {price}</source>
        <translation>Não confirmado. Pode ter sido cobrado {price}</translation>
    </message>
    <message>
        <source>Waiting at PiAPI, {time}{retry}</source>
        <translation>Aguardando na PiAPI, {time}{retry}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>{why}. {charge}</source>
        <translation>{why}. {charge}</translation>
    </message>
    <message>
        <source>On hold. Not sent, not charged</source>
        <translation>Em espera. Não enviado, não cobrado</translation>
    </message>
    <message>
        <source>On hold: {why}. Not charged</source>
        <translation>Em espera: {why}. Não cobrado</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>Queued: {why}</source>
        <translation>Na fila: {why}</translation>
    </message>
    <message>
        <source>Queued: {why}, retrying in {time}</source>
        <translation>Na fila: {why}, nova tentativa em {time}</translation>
    </message>
    <message>
        <source>Rendering, {time} so far{retry}</source>
        <translation>Renderizando há {time}{retry}</translation>
    </message>
    <message>
        <source>Rendering, about {left} left{retry}</source>
        <translation>Renderizando, faltam cerca de {left}{retry}</translation>
    </message>
    <message>
        <source>Rendering, {time} so far, longer than usual{retry}</source>
        <translation>Renderizando há {time}, mais que o normal{retry}</translation>
    </message>
    <message>
        <source>. Retrying: {why}</source>
        <translation>. Tentando de novo: {why}</translation>
    </message>
    <message>
        <source>Status unclear, checking again, {time}</source>
        <translation>Estado incerto, verificando de novo, {time}</translation>
    </message>
    <message>
        <source>PiAPI says “{status}”, checking again, {time}</source>
        <translation>A PiAPI diz “{status}”, verificando de novo, {time}</translation>
    </message>
    <message>
        <source>Paid, download link expired</source>
        <translation>Pago, link de download expirado</translation>
    </message>
    <message>
        <source>Rendered, waiting to download</source>
        <translation>Renderizado, aguardando o download</translation>
    </message>
    <message>
        <source>Paid, not downloaded: {why}</source>
        <translation>Pago, não baixado: {why}</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Baixando</translation>
    </message>
    <message>
        <source>Downloading, {size}, {speed}</source>
        <translation>Baixando, {size}, {speed}</translation>
    </message>
    <message>
        <source>Downloading, {n} %, {speed}</source>
        <translation>Baixando, {n} %, {speed}</translation>
    </message>
    <message>
        <source>Uploading pictures</source>
        <translation>Enviando imagens</translation>
    </message>
    <message>
        <source>your plan can&apos;t upload files</source>
        <translation>seu plano não permite enviar arquivos</translation>
    </message>
    <message>
        <source>couldn&apos;t upload the file</source>
        <translation>não foi possível enviar o arquivo</translation>
    </message>
    <message>
        <source>input file not found</source>
        <translation>arquivo de entrada não encontrado</translation>
    </message>
    <message>
        <source>can&apos;t use the link</source>
        <translation>não é possível usar o link</translation>
    </message>
    <message>
        <source>can&apos;t make the final of this draft</source>
        <translation>não é possível criar a versão final deste rascunho</translation>
    </message>
    <message>
        <source>Paused. Not sent, not charged</source>
        <translation>Pausado. Não enviado, não cobrado</translation>
    </message>
    <message>
        <source>Canceled. Not charged</source>
        <translation>Cancelado. Não cobrado</translation>
    </message>
    <message>
        <source>Dismissed: you marked it as never made</source>
        <translation>Dispensado: você o marcou como nunca criado</translation>
    </message>
    <message>
        <source>PiAPI normally returns the cost.</source>
        <translation>A PiAPI normalmente devolve o custo.</translation>
    </message>
    <message>
        <source>Not charged.</source>
        <translation>Não foi cobrado.</translation>
    </message>
    <message>
        <source>PiAPI still charged {price}.</source>
        <translation>A PiAPI cobrou {price} mesmo assim.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>nenhum motivo informado</translation>
    </message>
    <message>
        <source>no API key</source>
        <translation>sem chave de API</translation>
    </message>
    <message>
        <source>PiAPI refused your key</source>
        <translation>A PiAPI recusou sua chave</translation>
    </message>
    <message>
        <source>PiAPI blocked this account</source>
        <translation>A PiAPI bloqueou esta conta</translation>
    </message>
    <message>
        <source>balance too low</source>
        <translation>saldo baixo demais</translation>
    </message>
    <message>
        <source>blocked by moderation</source>
        <translation>bloqueado pela moderação</translation>
    </message>
    <message>
        <source>model no longer available</source>
        <translation>modelo não mais disponível</translation>
    </message>
    <message>
        <source>PiAPI is busy</source>
        <translation>A PiAPI está ocupada</translation>
    </message>
    <message>
        <source>PiAPI has a problem</source>
        <translation>A PiAPI está com um problema</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sem conexão</translation>
    </message>
    <message>
        <source>couldn&apos;t verify PiAPI&apos;s identity</source>
        <translation>não foi possível verificar a identidade da PiAPI</translation>
    </message>
    <message>
        <source>the proxy blocked it</source>
        <translation>o proxy bloqueou</translation>
    </message>
    <message>
        <source>this network needs a sign-in</source>
        <translation>esta rede pede que você entre</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>o disco está cheio</translation>
    </message>
    <message>
        <source>clips folder not found</source>
        <translation>pasta de clipes não encontrada</translation>
    </message>
    <message>
        <source>file not found</source>
        <translation>arquivo não encontrado</translation>
    </message>
    <message>
        <source>another app is using the file</source>
        <translation>outro aplicativo está usando o arquivo</translation>
    </message>
    <message>
        <source>the download isn&apos;t a video</source>
        <translation>o download não é um vídeo</translation>
    </message>
    <message>
        <source>download link expired</source>
        <translation>link de download expirado</translation>
    </message>
    <message>
        <source>PiAPI sent no download link</source>
        <translation>A PiAPI não enviou link de download</translation>
    </message>
    <message>
        <source>unsafe download link</source>
        <translation>link de download não seguro</translation>
    </message>
    <message>
        <source>PiAPI can&apos;t find this take</source>
        <translation>A PiAPI não encontra este take</translation>
    </message>
    <message>
        <source>unexpected reply from PiAPI</source>
        <translation>resposta inesperada da PiAPI</translation>
    </message>
    <message>
        <source>PiAPI didn&apos;t confirm it</source>
        <translation>a PiAPI não confirmou</translation>
    </message>
    <message>
        <source>Sora Desktop quit while sending</source>
        <translation>o Sora Desktop fechou ao enviar</translation>
    </message>
    <message>
        <source>PiAPI refused the request</source>
        <translation>A PiAPI recusou o pedido</translation>
    </message>
    <message>
        <source>render failed</source>
        <translation>a renderização falhou</translation>
    </message>
    <message>
        <source>canceled at PiAPI</source>
        <translation>cancelado na PiAPI</translation>
    </message>
    <message>
        <source>over your budget</source>
        <translation>acima do seu orçamento</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>preço desconhecido</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>em espera</translation>
    </message>
    <message>
        <source>couldn&apos;t save</source>
        <translation>não foi possível salvar</translation>
    </message>
    <message>
        <source>something went wrong</source>
        <translation>algo deu errado</translation>
    </message>
    <message>
        <source>Ready, imported</source>
        <translation>Pronto, importado</translation>
    </message>
    <message>
        <source>Imported without its clip</source>
        <translation>Importado sem o clipe</translation>
    </message>
    <message>
        <source>Untested on PiAPI</source>
        <translation>Não testado na PiAPI</translation>
    </message>
    <message>
        <source>Untested on PiAPI: {parts}</source>
        <translation>Não testado na PiAPI: {parts}</translation>
    </message>
    <message>
        <source>Choose a model. This one isn&apos;t in the list.</source>
        <translation>Escolha um modelo. Este não está na lista.</translation>
    </message>
    <message>
        <source>Choose another model. {model} is no longer available.</source>
        <translation>Escolha outro modelo. {model} não está mais disponível.</translation>
    </message>
    <message>
        <source>Write a prompt first.</source>
        <translation>Escreva um prompt primeiro.</translation>
    </message>
    <message>
        <source>Shorten the prompt to {limit} characters.</source>
        <translation>Encurte o prompt para {limit} caracteres.</translation>
    </message>
    <message>
        <source>The prompt has a character that can&apos;t be sent. Retype that part.</source>
        <translation>O prompt tem um caractere que não pode ser enviado. Digite essa parte de novo.</translation>
    </message>
    <message>
        <source>Choose an aspect ratio that {model} supports.</source>
        <translation>Escolha uma proporção compatível com {model}.</translation>
    </message>
    <message>
        <source>Choose a resolution that {model} supports.</source>
        <translation>Escolha uma resolução compatível com {model}.</translation>
    </message>
    <message>
        <source>Choose a duration that {model} supports.</source>
        <translation>Escolha uma duração compatível com {model}.</translation>
    </message>
    <message>
        <source>Choose a sound setting that {model} supports.</source>
        <translation>Escolha uma configuração de som compatível com {model}.</translation>
    </message>
    <message>
        <source>The shots must have {shortest} to {longest} s in all for {model}.</source>
        <translation>Os planos devem somar de {shortest} a {longest} s para {model}.</translation>
    </message>
    <message>
        <source>Choose settings that {model} supports.</source>
        <translation>Escolha configurações compatíveis com {model}.</translation>
    </message>
    <message>
        <source>Use a longer clip or sound. {model} needs {seconds} s at least.</source>
        <translation>Use um clipe ou som mais longo. {model} precisa de no mínimo {seconds} s.</translation>
    </message>
    <message>
        <source>Use a shorter clip or sound. {model} takes {seconds} s at most.</source>
        <translation>Use um clipe ou som mais curto. {model} aceita no máximo {seconds} s.</translation>
    </message>
    <message>
        <source>Use fewer or shorter ones. {model} takes {seconds} s of them in all.</source>
        <translation>Use menos, ou mais curtos. {model} aceita {seconds} s no total.</translation>
    </message>
    <message>
        <source>Add a picture or a video. {model} takes no sound alone.</source>
        <translation>Adicione uma imagem ou um vídeo. {model} não aceita só som.</translation>
    </message>
    <message>
        <source>Make a new draft. A final can be made for {days} days after the draft.</source>
        <translation>Crie um novo rascunho. A versão final pode ser criada até {days} dias depois do rascunho.</translation>
    </message>
    <message>
        <source>Wait until the draft is ready, then make its final.</source>
        <translation>Espere o rascunho ficar pronto e depois crie a versão final dele.</translation>
    </message>
    <message>
        <source>Add the pictures that {model} needs.</source>
        <translation>Adicione as imagens de que {model} precisa.</translation>
    </message>
    <message>
        <source>{model} can&apos;t use these pictures. Remove them.</source>
        <translation>{model} não pode usar estas imagens. Remova-as.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t on the shelf. Add it there, or write it without @.</source>
        <translation>{name} não está na estante. Adicione-o ou escreva-o sem @.</translation>
    </message>
    <message>
        <source>{name} stands for two files. Remove one of them.</source>
        <translation>{name} se refere a dois arquivos. Remova um deles.</translation>
    </message>
    <message>
        <source>Choose 1 to 20 takes.</source>
        <translation>Escolha de 1 a 20 takes.</translation>
    </message>
    <message>
        <source>Choose 1 to 1,000 takes.</source>
        <translation>Escolha de 1 a 1.000 takes.</translation>
    </message>
</context>
<context>
    <name>TakeView</name>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
</context>
<context>
    <name>TakesModel</name>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Estimativa</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Cotado</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>{model} ({version})</source>
        <translation>{model} ({version})</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Imported. {state}</source>
        <translation>Importado. {state}</translation>
    </message>
</context>
<context>
    <name>TargetPicker</name>
    <message>
        <source>Where the takes go</source>
        <translation>Para onde vão os takes</translation>
    </message>
    <message>
        <source>New shot</source>
        <translation>Novo plano</translation>
    </message>
    <message>
        <source>Adds to shot {n}</source>
        <translation>Vai para o plano {n}</translation>
    </message>
    <message>
        <source>New shot after shot {n}</source>
        <translation>Novo plano após o plano {n}</translation>
    </message>
    <message>
        <source>Shot {n}  {name}</source>
        <translation>Plano {n}  {name}</translation>
    </message>
</context>
<context>
    <name>TitleCard</name>
    <message>
        <source>Shot {n}</source>
        <translation>Plano {n}</translation>
    </message>
</context>
<context>
    <name>ToastRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Just done</source>
        <translation>Recém-concluídos</translation>
    </message>
</context>
<context>
    <name>TodaysAccount</name>
    <message>
        <source>Today&apos;s account</source>
        <translation>Resumo de hoje</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>Queued, not charged yet</source>
        <translation>Na fila, ainda não cobrado</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Não confirmado</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Set budget…</source>
        <translation>Definir orçamento…</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>{amount} of {budget}</source>
        <translation>{amount} de {budget}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Top bar</source>
        <translation>Barra superior</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Exibição</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>Gasto hoje</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Shot list</source>
        <translation>Lista de planos</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Your balance at PiAPI</source>
        <translation>Seu saldo na PiAPI</translation>
    </message>
    <message>
        <source>of {budget}</source>
        <translation>de {budget}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>This month {amount}</source>
        <translation>Este mês {amount}</translation>
    </message>
    <message>
        <source>This month {amount} of {budget}</source>
        <translation>Este mês {amount} de {budget}</translation>
    </message>
    <message>
        <source>Includes {amount} not confirmed</source>
        <translation>Inclui {amount} não confirmados</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Speed: %1</source>
        <translation>Velocidade: %1</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message>
        <source>Couldn&apos;t move %1 to the trash. It&apos;s still there.</source>
        <translation>Não foi possível mover %1 para a lixeira. Continua no mesmo lugar.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show window</source>
        <translation>Mostrar janela</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Sora Desktop %1 is available</source>
        <translation>O Sora Desktop %1 está disponível</translation>
    </message>
    <message>
        <source>Download page</source>
        <translation>Página de download</translation>
    </message>
</context>
<context>
    <name>VideoSurface</name>
    <message>
        <source>Clip</source>
        <translation>Clipe</translation>
    </message>
</context>
<context>
    <name>ViewerActions</name>
    <message>
        <source>Take actions</source>
        <translation>Ações do take</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrela</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Previous take</source>
        <translation>Take anterior</translation>
    </message>
    <message>
        <source>Next take</source>
        <translation>Próximo take</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Take {n} of {count}</source>
        <translation>Take {n} de {count}</translation>
    </message>
    <message>
        <source>Shot {n}</source>
        <translation>Plano {n}</translation>
    </message>
</context>
<context>
    <name>_Takes</name>
    <message>
        <source>Take {n}, in the cut</source>
        <translation>Take {n}, na montagem</translation>
    </message>
    <message>
        <source>Take {n}, in the cut until you choose one. Click to choose it.</source>
        <translation>Take {n}, na montagem até você escolher um. Clique para escolhê-lo.</translation>
    </message>
    <message>
        <source>Take {n}. Click to use it in the cut.</source>
        <translation>Take {n}. Clique para usá-lo na montagem.</translation>
    </message>
    <message>
        <source>Take {n} has no clip</source>
        <translation>O take {n} não tem clipe</translation>
    </message>
</context>
</TS>
