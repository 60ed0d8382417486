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
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto da licença</translation>
    </message>
    <message>
        <source>Sora Desktop</source>
        <translation>Sora Desktop</translation>
    </message>
    <message>
        <source>Sora Desktop is free software under the MIT licence. It uses Qt and PySide6 under the LGPL, version 3, and FFmpeg under the LGPL, version 2.1, as separate libraries that you may replace. Some video formats may be covered by patents in your country.</source>
        <translation>O Sora Desktop é software livre sob a licença MIT. Ele usa Qt e PySide6 sob a LGPL, versão 3, e FFmpeg sob a LGPL, versão 2.1, como bibliotecas separadas que você pode substituir. Alguns formatos de vídeo podem estar cobertos por patentes no seu país.</translation>
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
        <source>This text did not come with this copy of the program.</source>
        <translation>Este texto não veio com esta cópia do programa.</translation>
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
        <source>Pick from the account&apos;s list</source>
        <translation>Escolher na lista da conta</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>This is it</source>
        <translation>É este</translation>
    </message>
    <message>
        <source>Loading your account&apos;s list…</source>
        <translation>Carregando a lista da sua conta…</translation>
    </message>
    <message>
        <source>Reading the task you picked…</source>
        <translation>Lendo a tarefa escolhida…</translation>
    </message>
    <message>
        <source>Your account shows no task from the time of this send. That proves nothing yet: the list can be late, so look again in a few minutes.</source>
        <translation>Sua conta não mostra nenhuma tarefa do momento deste envio. Isso ainda não prova nada: a lista pode estar atrasada. Procure de novo em alguns minutos.</translation>
    </message>
    <message>
        <source>Reading what each task asked for ({n} of {count})…</source>
        <translation>Lendo o que cada tarefa pediu ({n} de {count})…</translation>
    </message>
    <message>
        <source>One of these was made from the same prompt and settings.</source>
        <translation>Uma destas foi criada com o mesmo prompt e as mesmas configurações.</translation>
    </message>
    <message>
        <source>{n} of these were made from the same prompt and settings.</source>
        <translation>{n} destas foram criadas com o mesmo prompt e as mesmas configurações.</translation>
    </message>
    <message>
        <source>None of these was made from the same prompt and settings.</source>
        <translation>Nenhuma destas foi criada com o mesmo prompt e as mesmas configurações.</translation>
    </message>
    <message>
        <source>Already a take: {prompt}</source>
        <translation>Já é um take: {prompt}</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>não foi possível ler</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lendo…</translation>
    </message>
    <message>
        <source>no prompt told</source>
        <translation>prompt não informado</translation>
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
        <source>Finished</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>This one was made from another prompt or other settings than were sent.</source>
        <translation>Esta foi criada com outro prompt ou outras configurações que não as enviadas.</translation>
    </message>
    <message>
        <source>Picking sends nothing and costs nothing.</source>
        <translation>Escolher não envia nada e não custa nada.</translation>
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
        <source>Sent at {time}, {seconds}, {price}. Choose the task that is this take.</source>
        <translation>Enviado às {time}, {seconds}, {price}. Escolha a tarefa que é este take.</translation>
    </message>
</context>
<context>
    <name>Address</name>
    <message>
        <source>The address must begin with https://.</source>
        <translation>O endereço deve começar com https://.</translation>
    </message>
    <message>
        <source>The address must begin with https://, because your key is sent to it.</source>
        <translation>O endereço deve começar com https://, pois sua chave é enviada a ele.</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the address.</source>
        <translation>Deixe nome de usuário e senha fora do endereço.</translation>
    </message>
    <message>
        <source>Leave out everything from the question mark or # on.</source>
        <translation>Deixe de fora tudo a partir do ponto de interrogação ou do #.</translation>
    </message>
    <message>
        <source>A proxy&apos;s address begins with http:// or https://.</source>
        <translation>O endereço de um proxy começa com http:// ou https://.</translation>
    </message>
    <message>
        <source>A proxy&apos;s address ends with its port, as in http://proxy.example:8080.</source>
        <translation>O endereço de um proxy termina com a porta, como em http://proxy.example:8080.</translation>
    </message>
    <message>
        <source>A webhook&apos;s address must begin with https://.</source>
        <translation>O endereço de um webhook deve começar com https://.</translation>
    </message>
    <message>
        <source>This is too long for an address.</source>
        <translation>É longo demais para um endereço.</translation>
    </message>
    <message>
        <source>An address has no spaces, line breaks or backslashes inside.</source>
        <translation>Um endereço não contém espaços, quebras de linha nem barras invertidas.</translation>
    </message>
    <message>
        <source>This is not a whole address, such as https://api.example.com.</source>
        <translation>Não é um endereço completo, como https://api.example.com.</translation>
    </message>
</context>
<context>
    <name>AdvancedPage</name>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Endereço da API</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Endereço do webhook</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
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
        <source>Look for missing takes</source>
        <translation>Procurar takes perdidos</translation>
    </message>
    <message>
        <source>As set in your PiAPI workspace</source>
        <translation>Como definido no seu workspace da PiAPI</translation>
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
        <source>Forget the webhook secret</source>
        <translation>Esquecer o segredo do webhook</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sem alteração</translation>
    </message>
    <message>
        <source>Service mode</source>
        <translation>Modo do serviço</translation>
    </message>
    <message>
        <source>PiAPI calls it when a take is finished. The program does not need it.</source>
        <translation>A PiAPI o chama quando um take termina. O programa não precisa dele.</translation>
    </message>
    <message>
        <source>Sent along with each take. Kept like the key, never in a file.</source>
        <translation>Enviado com cada take. Guardado como a chave, nunca em um arquivo.</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Segredo do webhook</translation>
    </message>
    <message>
        <source>In your account and among the clips. Free; the window tells what it found.</source>
        <translation>Na sua conta e entre os clipes. Grátis; a janela diz o que encontrou.</translation>
    </message>
    <message>
        <source>Missing takes</source>
        <translation>Takes perdidos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Forgotten once you save</source>
        <translation>Esquecido ao salvar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>Fechar este aviso</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} de {count}</translation>
    </message>
    <message>
        <source>Notice {n} of {count}, show the next</source>
        <translation>Aviso {n} de {count}, mostrar o próximo</translation>
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
    <name>ClipButtons</name>
    <message>
        <source>Use settings</source>
        <translation>Usar configurações</translation>
    </message>
</context>
<context>
    <name>ClipInfo</name>
    <message>
        <source>Prompt of this take</source>
        <translation>Prompt deste take</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Resposta bruta</translation>
    </message>
    <message>
        <source>Raw answer of the service</source>
        <translation>Resposta bruta do serviço</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>som</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>sem som</translation>
    </message>
    <message>
        <source>Made from take %1</source>
        <translation>Feito a partir do take %1</translation>
    </message>
    <message>
        <source>%1 takes of one press</source>
        <translation>%1 takes de um mesmo clique</translation>
    </message>
</context>
<context>
    <name>ClipsPage</name>
    <message>
        <source>Finished clips are files in this folder.</source>
        <translation>Os clipes prontos são arquivos desta pasta.</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clipes</translation>
    </message>
    <message>
        <source>Clips folder</source>
        <translation>Pasta de clipes</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Use the usual folder</source>
        <translation>Usar a pasta padrão</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Write the recipe into new clips</source>
        <translation>Gravar a receita nos novos clipes</translation>
    </message>
    <message>
        <source>Prompt, settings and cost, behind picture and sound, which stay as they are. Drop such a clip on the window to use them again. Whoever gets the file can read them.</source>
        <translation>Prompt, configurações e custo, atrás da imagem e do som, que ficam como estão. Solte um clipe assim na janela para usá-los de novo. Quem receber o arquivo pode lê-los.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receita</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Escolha uma pasta.</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another one.</source>
        <translation>Esta pasta não existe. Escolha outra.</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 livres</translation>
    </message>
    <message>
        <source>Folder for clips</source>
        <translation>Pasta para os clipes</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Everywhere</source>
        <translation>Em todo lugar</translation>
    </message>
    <message>
        <source>While composing</source>
        <translation>Ao compor</translation>
    </message>
    <message>
        <source>In the player</source>
        <translation>No player</translation>
    </message>
    <message>
        <source>In the list of takes</source>
        <translation>Na lista de takes</translation>
    </message>
    <message>
        <source>While comparing</source>
        <translation>Ao comparar</translation>
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
        <source>The prompt before</source>
        <translation>O prompt anterior</translation>
    </message>
    <message>
        <source>The prompt after</source>
        <translation>O prompt seguinte</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Gerar</translation>
    </message>
    <message>
        <source>Write the prompt</source>
        <translation>Escrever o prompt</translation>
    </message>
    <message>
        <source>Search the takes</source>
        <translation>Pesquisar os takes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Fechar o programa</translation>
    </message>
    <message>
        <source>Show the shortcuts</source>
        <translation>Mostrar os atalhos</translation>
    </message>
    <message>
        <source>Undo, also what was chosen</source>
        <translation>Desfazer, também as escolhas</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
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
    <name>CompareBar</name>
    <message>
        <source>Place of the wipe</source>
        <translation>Posição da cortina</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Two takes compared</source>
        <translation>Dois takes comparados</translation>
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
        <source>Compose</source>
        <translation>Compor</translation>
    </message>
    <message>
        <source>Why Generate cannot be pressed</source>
        <translation>Por que não é possível gerar</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>{n} of {limit}</source>
        <translation>{n} de {limit}</translation>
    </message>
    <message>
        <source>{over} too many</source>
        <translation>{over} a mais</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Generate  {total}</source>
        <translation>Gerar  {total}</translation>
    </message>
    <message>
        <source>Generate {n}  {total}</source>
        <translation>Gerar {n}  {total}</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Sora Desktop closed unexpectedly the last time. Your takes are safe, and nothing is sent or paid again. The report stays on this computer.</source>
        <translation>O Sora Desktop fechou inesperadamente na última vez. Seus takes estão seguros, e nada é enviado nem pago de novo. O relatório fica neste computador.</translation>
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
        <source>What is known of the last run</source>
        <translation>O que se sabe da última sessão</translation>
    </message>
    <message>
        <source>This text holds neither your key nor what a program variable held. Read it before you give it to anybody.</source>
        <translation>Este texto não contém sua chave nem o conteúdo de variáveis do programa. Leia-o antes de entregá-lo a alguém.</translation>
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
        <source>This is all that is copied. Keys and prompts are not in it.</source>
        <translation>Isto é tudo o que é copiado. Chaves e prompts não estão incluídos.</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop it to bring its prompt and settings back</source>
        <translation>Solte para recuperar o prompt e as configurações</translation>
    </message>
</context>
<context>
    <name>DurationPicker</name>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Length in seconds</source>
        <translation>Duração em segundos</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>EmptyTakes</name>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No take fits this search and these filters.</source>
        <translation>Nenhum take corresponde a esta pesquisa e a estes filtros.</translation>
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
        <source>Takes that you move to the bin wait here until it is emptied.</source>
        <translation>Os takes que você move para a lixeira esperam aqui até ela ser esvaziada.</translation>
    </message>
    <message>
        <source>Back to the takes</source>
        <translation>Voltar aos takes</translation>
    </message>
    <message>
        <source>No takes yet</source>
        <translation>Nenhum take ainda</translation>
    </message>
    <message>
        <source>Write a prompt and press Generate. Every take is kept here.</source>
        <translation>Escreva um prompt e clique em Gerar. Todos os takes ficam guardados aqui.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Folder for the copies</source>
        <translation>Pasta para as cópias</translation>
    </message>
    <message>
        <source>Copying clip {n} of {count}, {percent} %…</source>
        <translation>Copiando o clipe {n} de {count}, {percent} %…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) copied.</source>
        <translation>
            <numerusform>%n clipe copiado.</numerusform>
            <numerusform>%n clipes copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>A exportação foi interrompida.</translation>
    </message>
    <message>
        <source>{name} holds them in their order.</source>
        <translation>{name} os contém em sua ordem.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) without a known length are not in it.</source>
        <translation>
            <numerusform>%n clipe sem duração conhecida não está nele.</numerusform>
            <numerusform>%n clipes sem duração conhecida não estão nele.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be copied: {why}.</source>
        <translation>
            <numerusform>%n não pôde ser copiado: {why}.</numerusform>
            <numerusform>%n não puderam ser copiados: {why}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>The recipe could not be saved</source>
        <translation>Não foi possível salvar a receita</translation>
    </message>
    <message numerus="yes">
        <source>%n recipe(s) saved beside the clips</source>
        <translation>
            <numerusform>%n receita salva ao lado dos clipes</numerusform>
            <numerusform>%n receitas salvas ao lado dos clipes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) renamed</source>
        <translation>
            <numerusform>%n clipe renomeado</numerusform>
            <numerusform>%n clipes renomeados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept the old name: {why}.</source>
        <translation>
            <numerusform>%n manteve o nome antigo: {why}.</numerusform>
            <numerusform>%n mantiveram o nome antigo: {why}.</numerusform>
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
        <source>Remove the filter %1</source>
        <translation>Remover o filtro %1</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Show which takes</source>
        <translation>Quais takes mostrar</translation>
    </message>
    <message>
        <source>Show which model</source>
        <translation>Qual modelo mostrar</translation>
    </message>
    <message>
        <source>Show which shape</source>
        <translation>Qual formato mostrar</translation>
    </message>
    <message>
        <source>Show which tag</source>
        <translation>Qual etiqueta mostrar</translation>
    </message>
    <message>
        <source>Made when</source>
        <translation>Quando foi feito</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>Só com estrela</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>A partir deste dia</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>Até este dia</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos os modelos</translation>
    </message>
    <message>
        <source>All shapes</source>
        <translation>Todos os formatos</translation>
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
        <source>Taken back</source>
        <translation>Retirados</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Qualquer dia</translation>
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
    <message>
        <source>Between…</source>
        <translation>Entre…</translation>
    </message>
</context>
<context>
    <name>FirstStartPage</name>
    <message>
        <source>First start</source>
        <translation>Primeiro início</translation>
    </message>
    <message>
        <source>Clips are made by PiAPI and paid from your own account there. Every price is shown before you spend it. Checking the key is free.</source>
        <translation>Os clipes são criados pela PiAPI e pagos pela sua própria conta lá. Cada preço é mostrado antes de você gastar. Verificar a chave é grátis.</translation>
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
        <source>Answer to the key</source>
        <translation>Resposta à chave</translation>
    </message>
    <message>
        <source>Where do I find my key?</source>
        <translation>Onde encontro minha chave?</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Experimentar a demo</translation>
    </message>
    <message>
        <source>It will be kept in {store}, never in a file of this program.</source>
        <translation>Ela será guardada em {store}, nunca em um arquivo deste programa.</translation>
    </message>
    <message>
        <source>There is no keychain here: it is kept until you close the program.</source>
        <translation>Não há chaveiro aqui: ela é mantida até você fechar o programa.</translation>
    </message>
    <message>
        <source>Paste your PiAPI key to begin</source>
        <translation>Cole sua chave da PiAPI para começar</translation>
    </message>
    <message>
        <source>Checking the key. This call is free.</source>
        <translation>Verificando a chave. Esta consulta é grátis.</translation>
    </message>
    <message>
        <source>Ready to make clips</source>
        <translation>Tudo pronto para criar clipes</translation>
    </message>
    <message>
        <source>The key works. Balance {balance}. Kept in {place}.</source>
        <translation>A chave funciona. Saldo {balance}. Guardada em: {place}.</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>No key and no cost. The whole program with clips made here, marked as a demo.</source>
        <translation>Sem chave e sem custo. O programa inteiro, com clipes feitos aqui e marcados como demo.</translation>
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
        <source>from {price}/s</source>
        <translation>a partir de {price}/s</translation>
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
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>System follows the light or dark setting of your computer.</source>
        <translation>“Sistema” segue o modo claro ou escuro do seu computador.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on.</source>
        <translation>Outro idioma vale a partir do próximo início.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Look for a newer version once a day</source>
        <translation>Procurar uma versão mais nova uma vez por dia</translation>
    </message>
    <message>
        <source>You are told, and nothing is installed. Nothing about you is sent.</source>
        <translation>Você é avisado, e nada é instalado. Nada sobre você é enviado.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
</context>
<context>
    <name>Intents</name>
    <message>
        <source>A take just like this one is not confirmed</source>
        <translation>Um take igual a este não está confirmado</translation>
    </message>
    <message>
        <source>Its answer was lost, and it may have been charged %1. It is still being looked for. If you generate now, you may pay for the same take twice.</source>
        <translation>A resposta se perdeu, e pode ter sido cobrado %1. Ele ainda está sendo procurado. Se você gerar agora, pode pagar duas vezes pelo mesmo take.</translation>
    </message>
    <message>
        <source>Generate anyway (%1)</source>
        <translation>Gerar mesmo assim (%1)</translation>
    </message>
    <message>
        <source>Generate for %1?</source>
        <translation>Gerar por %1?</translation>
    </message>
    <message>
        <source>This press costs more than %1, the amount above which you are asked. You can change it in the settings.</source>
        <translation>Isto custa mais de %1, o valor acima do qual você é consultado. Você pode mudá-lo nas configurações.</translation>
    </message>
    <message>
        <source>Generate (%1)</source>
        <translation>Gerar (%1)</translation>
    </message>
    <message>
        <source>Fetch again (free)</source>
        <translation>Buscar de novo (grátis)</translation>
    </message>
    <message>
        <source>The folder could not be opened</source>
        <translation>Não foi possível abrir a pasta</translation>
    </message>
    <message>
        <source>No other player could be opened</source>
        <translation>Não foi possível abrir outro player</translation>
    </message>
    <message>
        <source>The frame could not be saved</source>
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
        <source>It did not happen?</source>
        <translation>Não aconteceu?</translation>
    </message>
    <message>
        <source>Sora Desktop stops looking for this take and no longer counts its %1 as spent. Say so only if your account at PiAPI shows neither the take nor a charge.</source>
        <translation>O Sora Desktop para de procurar este take e deixa de contar %1 como gasto. Diga isso só se sua conta na PiAPI não mostrar nem o take nem uma cobrança.</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>Não aconteceu</translation>
    </message>
    <message>
        <source>Send this take again?</source>
        <translation>Enviar este take de novo?</translation>
    </message>
    <message>
        <source>The answer to the first send was lost, and it may have been charged {first}. If it turns up, you have paid for two takes. Checking your account&apos;s list first costs nothing.</source>
        <translation>A resposta ao primeiro envio se perdeu, e pode ter sido cobrado {first}. Se ele aparecer, você terá pago dois takes. Olhar antes a lista da sua conta não custa nada.</translation>
    </message>
    <message>
        <source>Send again ({price})</source>
        <translation>Enviar de novo ({price})</translation>
    </message>
    <message>
        <source>I may pay a second time, and I want that</source>
        <translation>Posso pagar uma segunda vez, e aceito isso</translation>
    </message>
    <message>
        <source>The first take was found meanwhile</source>
        <translation>O primeiro take foi encontrado nesse meio-tempo</translation>
    </message>
    <message>
        <source>nothing was sent again</source>
        <translation>nada foi enviado de novo</translation>
    </message>
    <message>
        <source>The lost take was found</source>
        <translation>O take perdido foi encontrado</translation>
    </message>
    <message>
        <source>it goes on, and nothing was sent again</source>
        <translation>ele continua, e nada foi enviado de novo</translation>
    </message>
    <message>
        <source>It could not be written down. Nothing was changed.</source>
        <translation>Não foi possível registrar. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Another take follows this task already.</source>
        <translation>Outro take já segue esta tarefa.</translation>
    </message>
    <message>
        <source>Nothing is concluded from that.</source>
        <translation>Nada se conclui disso.</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Enter your key first.</source>
        <translation>Digite sua chave primeiro.</translation>
    </message>
    <message>
        <source>There is no key to check.</source>
        <translation>Não há chave para verificar.</translation>
    </message>
    <message>
        <source>The key works. Balance {balance}.</source>
        <translation>A chave funciona. Saldo {balance}.</translation>
    </message>
    <message>
        <source>The key could not be checked, and was not kept. Try it again.</source>
        <translation>Não foi possível verificar a chave, e ela não foi guardada. Tente de novo.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>memory, until you close the program</source>
        <translation>a memória, até você fechar o programa</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>A chave está vazia.</translation>
    </message>
    <message>
        <source>This is too long for a key: {n} characters.</source>
        <translation>É longa demais para uma chave: {n} caracteres.</translation>
    </message>
    <message>
        <source>A key has no spaces or line breaks inside. Copy it once more.</source>
        <translation>Uma chave não contém espaços nem quebras de linha. Copie-a mais uma vez.</translation>
    </message>
    <message>
        <source>Leave out the quotation marks round the key.</source>
        <translation>Deixe de fora as aspas em volta da chave.</translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and signs. Copy it once more.</source>
        <translation>Uma chave só tem letras simples, dígitos e sinais. Copie-a mais uma vez.</translation>
    </message>
    <message>
        <source>This is too short for a key. Copy the whole of it.</source>
        <translation>É curta demais para uma chave. Copie-a inteira.</translation>
    </message>
    <message>
        <source>PIAPI_API_KEY is not used: {why}</source>
        <translation>PIAPI_API_KEY não é usada: {why}</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>o chaveiro do sistema</translation>
    </message>
    <message>
        <source>{where} is not there, so nothing can be kept for the next start.</source>
        <translation>Não está disponível: {where}. Nada pode ser guardado para o próximo início.</translation>
    </message>
    <message>
        <source>{where} does not answer. Unlock it, or go on for this session only.</source>
        <translation>Não responde: {where}. Desbloqueie o chaveiro ou continue só nesta sessão.</translation>
    </message>
    <message>
        <source>{where} is locked. Unlock it and try again.</source>
        <translation>Bloqueado: {where}. Desbloqueie o chaveiro e tente de novo.</translation>
    </message>
    <message>
        <source>{where} refused. What it holds was not changed.</source>
        <translation>Recusado: {where}. O conteúdo não foi alterado.</translation>
    </message>
    <message>
        <source>{where} did not keep it, so it holds for this session only.</source>
        <translation>Não guardada: {where}. A chave vale só para esta sessão.</translation>
    </message>
    <message>
        <source>It was saved in {where}, and is not there any more. Enter it again.</source>
        <translation>Ela foi guardada em: {where}, e não está mais lá. Digite-a de novo.</translation>
    </message>
    <message>
        <source>It is too long for a keychain, so it holds for this session only.</source>
        <translation>Ela é longa demais para um chaveiro, por isso vale só para esta sessão.</translation>
    </message>
    <message>
        <source>What {where} holds is not a key. Enter the key again.</source>
        <translation>Não há uma chave em: {where}. Digite a chave de novo.</translation>
    </message>
</context>
<context>
    <name>KeyEdit</name>
    <message>
        <source>PiAPI key</source>
        <translation>Chave da PiAPI</translation>
    </message>
    <message>
        <source>Paste your key here</source>
        <translation>Cole sua chave aqui</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>The key pays for your clips. It is kept by your system, not in a file.</source>
        <translation>A chave paga seus clipes. Ela é guardada pelo sistema, não em um arquivo.</translation>
    </message>
    <message>
        <source>PiAPI key</source>
        <translation>Chave da PiAPI</translation>
    </message>
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
        <source>Forget the key</source>
        <translation>Esquecer a chave</translation>
    </message>
    <message>
        <source>Paste a key to replace it</source>
        <translation>Cole uma chave para substituí-la</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar o que é digitado</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nova chave</translation>
    </message>
    <message>
        <source>Kept in %1.</source>
        <translation>Guardada em: %1.</translation>
    </message>
    <message>
        <source>Known for this session only. It is gone when the program closes.</source>
        <translation>Conhecida só nesta sessão. Ela some quando o programa fecha.</translation>
    </message>
    <message>
        <source>The demo has a key of its own, which pays for nothing.</source>
        <translation>A demo tem uma chave própria, que não paga nada.</translation>
    </message>
    <message>
        <source>Taken from PIAPI_API_KEY, for this session only.</source>
        <translation>Obtida de PIAPI_API_KEY, só para esta sessão.</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>Ainda não há chave.</translation>
    </message>
    <message>
        <source>Checking, this costs nothing</source>
        <translation>Verificando, não custa nada</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>The new size shows after a restart, which takes a second. Takes that were sent go on at PiAPI meanwhile; nothing is sent twice.</source>
        <translation>O novo tamanho aparece após um reinício de um segundo. Os takes enviados continuam na PiAPI enquanto isso; nada é enviado duas vezes.</translation>
    </message>
    <message>
        <source>Restart for the new size?</source>
        <translation>Reiniciar para o novo tamanho?</translation>
    </message>
    <message>
        <source>The new language shows after a restart, which takes a second. Takes that were sent go on at PiAPI meanwhile; nothing is sent twice.</source>
        <translation>O novo idioma aparece após um reinício de um segundo. Os takes enviados continuam na PiAPI enquanto isso; nada é enviado duas vezes.</translation>
    </message>
    <message>
        <source>Restart for the new language?</source>
        <translation>Reiniciar para o novo idioma?</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar agora</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Takes are under way</source>
        <translation>Há takes em andamento</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) under way</source>
        <translation>
            <numerusform>%n take em andamento</numerusform>
            <numerusform>%n takes em andamento</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep following in the tray, or quit? If you quit, they go on at PiAPI and are fetched at the next start. Nothing is paid twice.</source>
        <translation>Continuar acompanhando na bandeja ou sair? Se você sair, eles continuam na PiAPI e são buscados no próximo início. Nada é pago duas vezes.</translation>
    </message>
    <message>
        <source>Do this every time (the settings can change it)</source>
        <translation>Fazer sempre assim (mude nas configurações)</translation>
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
        <source>%n take(s) moved to the bin</source>
        <translation>
            <numerusform>%n take movido para a lixeira</numerusform>
            <numerusform>%n takes movidos para a lixeira</numerusform>
        </translation>
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
    <name>LibraryTalk</name>
    <message>
        <source>Undone: %1</source>
        <translation>Desfeito: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) left here: not finished, may cost money</source>
        <translation>
            <numerusform>%n take fica aqui: não terminou, pode custar dinheiro</numerusform>
            <numerusform>%n takes ficam aqui: não terminaram, podem custar dinheiro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) (%1) will go to the system&apos;s trash.</source>
        <translation>
            <numerusform>%n arquivo (%1) irá para a lixeira do sistema.</numerusform>
            <numerusform>%n arquivos (%1) irão para a lixeira do sistema.</numerusform>
        </translation>
    </message>
    <message>
        <source>The takes are gone from the list for good. What they cost (%1) stays in the account of what you spent.</source>
        <translation>Os takes somem da lista para sempre. O que custaram (%1) continua contando como gasto.</translation>
    </message>
    <message numerus="yes">
        <source>Empty the bin of %n take(s)?</source>
        <translation>
            <numerusform>Esvaziar a lixeira com %n take?</numerusform>
            <numerusform>Esvaziar a lixeira com %n takes?</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty bin</source>
        <translation>Esvaziar lixeira</translation>
    </message>
</context>
<context>
    <name>LookSwitch</name>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Tamanho das imagens</translation>
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
        <source>About this take</source>
        <translation>Sobre este take</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>It plays here as soon as it is ready.</source>
        <translation>Ele toca aqui assim que estiver pronto.</translation>
    </message>
</context>
<context>
    <name>Manners</name>
    <message>
        <source>Nothing is under way</source>
        <translation>Nada em andamento</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) under way</source>
        <translation>
            <numerusform>%n take em andamento</numerusform>
            <numerusform>%n takes em andamento</numerusform>
        </translation>
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
        <source>Nothing to do: the program tries again by itself. Takes that were sent go on at PiAPI.</source>
        <translation>Nada a fazer: o programa tenta de novo sozinho. Os takes enviados continuam na PiAPI.</translation>
    </message>
    <message>
        <source>There is no API key</source>
        <translation>Não há chave de API</translation>
    </message>
    <message>
        <source>Without a key nothing can be sent to PiAPI.</source>
        <translation>Sem uma chave nada pode ser enviado à PiAPI.</translation>
    </message>
    <message>
        <source>Paste your PiAPI key.</source>
        <translation>Cole sua chave da PiAPI.</translation>
    </message>
    <message>
        <source>PiAPI refused the API key</source>
        <translation>A PiAPI recusou a chave de API</translation>
    </message>
    <message>
        <source>The key is wrong, was revoked, or belongs to a closed account.</source>
        <translation>A chave está errada, foi revogada ou é de uma conta encerrada.</translation>
    </message>
    <message>
        <source>Paste a new key from your PiAPI workspace. What waits in line is sent after that.</source>
        <translation>Cole uma nova chave do seu workspace da PiAPI. O que está na fila é enviado depois disso.</translation>
    </message>
    <message>
        <source>PiAPI turns this account away</source>
        <translation>A PiAPI não aceita esta conta</translation>
    </message>
    <message>
        <source>It says that the plan or the balance does not allow this. Nothing more is asked or sent for now; takes that were sent go on at PiAPI.</source>
        <translation>Segundo ela, o plano ou o saldo não permite isso. Por ora nada mais é consultado nem enviado; os takes enviados continuam na PiAPI.</translation>
    </message>
    <message>
        <source>Look at your account at PiAPI, then try again: that is free.</source>
        <translation>Veja sua conta na PiAPI e tente de novo: é grátis.</translation>
    </message>
    <message>
        <source>The PiAPI balance is too low</source>
        <translation>O saldo da PiAPI está baixo demais</translation>
    </message>
    <message>
        <source>PiAPI could not reserve the cost of this take.</source>
        <translation>A PiAPI não conseguiu reservar o custo deste take.</translation>
    </message>
    <message>
        <source>Top up at PiAPI. If the balance is enough, the input was refused: change the prompt.</source>
        <translation>Recarregue na PiAPI. Se o saldo for suficiente, o conteúdo foi recusado: mude o prompt.</translation>
    </message>
    <message>
        <source>Refused by moderation</source>
        <translation>Recusado pela moderação</translation>
    </message>
    <message>
        <source>The content check at PiAPI or behind it did not let this through.</source>
        <translation>A verificação de conteúdo da PiAPI, ou por trás dela, não deixou passar.</translation>
    </message>
    <message>
        <source>Change the prompt: real people, brands, violence and nudity are refused most often.</source>
        <translation>Mude o prompt: pessoas reais, marcas, violência e nudez são o que mais se recusa.</translation>
    </message>
    <message>
        <source>{model} is no longer available</source>
        <translation>{model} não está mais disponível</translation>
    </message>
    <message>
        <source>PiAPI does not make clips with this model any more.</source>
        <translation>A PiAPI não cria mais clipes com este modelo.</translation>
    </message>
    <message>
        <source>{switch}</source>
        <translation>{switch}</translation>
    </message>
    <message>
        <source>PiAPI has too much to do</source>
        <translation>A PiAPI está sobrecarregada</translation>
    </message>
    <message>
        <source>Too many takes run at once, on your account or at PiAPI.</source>
        <translation>Takes demais ao mesmo tempo, na sua conta ou na PiAPI.</translation>
    </message>
    <message>
        <source>Nothing to do: the program waits and tries again by itself.</source>
        <translation>Nada a fazer: o programa espera e tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>PiAPI has trouble</source>
        <translation>A PiAPI está com problemas</translation>
    </message>
    <message>
        <source>The service answers with errors.</source>
        <translation>O serviço responde com erros.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>PiAPI cannot be reached from here.</source>
        <translation>Não é possível chegar à PiAPI daqui.</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>A conexão não é segura</translation>
    </message>
    <message>
        <source>The other side could not prove that it is PiAPI, so nothing was sent to it.</source>
        <translation>O outro lado não conseguiu provar que é a PiAPI, por isso nada foi enviado a ele.</translation>
    </message>
    <message>
        <source>In a company network, set its certificate in the settings. Elsewhere check the clock of this computer.</source>
        <translation>Em uma rede de empresa, informe o certificado dela nas configurações. Fora isso, confira o relógio deste computador.</translation>
    </message>
    <message>
        <source>The proxy did not let this through</source>
        <translation>O proxy não deixou passar</translation>
    </message>
    <message>
        <source>The proxy of this network refused or did not answer.</source>
        <translation>O proxy desta rede recusou ou não respondeu.</translation>
    </message>
    <message>
        <source>Check the proxy in the settings.</source>
        <translation>Confira o proxy nas configurações.</translation>
    </message>
    <message>
        <source>This network wants you to sign in</source>
        <translation>Esta rede pede login</translation>
    </message>
    <message>
        <source>Another page answered in place of PiAPI.</source>
        <translation>Outra página respondeu no lugar da PiAPI.</translation>
    </message>
    <message>
        <source>Open a web page, sign in to the network, and come back. The program then goes on by itself.</source>
        <translation>Abra uma página da web, faça login na rede e volte. O programa então continua sozinho.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>O disco está cheio</translation>
    </message>
    <message>
        <source>The clip could not be saved.</source>
        <translation>Não foi possível salvar o clipe.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder. Then fetch the clip again: that is free.</source>
        <translation>Libere espaço ou escolha outra pasta. Depois busque o clipe de novo: é grátis.</translation>
    </message>
    <message>
        <source>The clips folder is gone</source>
        <translation>A pasta de clipes sumiu</translation>
    </message>
    <message>
        <source>The folder for clips was moved, unplugged, or is not writable.</source>
        <translation>A pasta de clipes foi movida, desconectada ou não permite gravação.</translation>
    </message>
    <message>
        <source>Bring it back, or choose another folder. Then fetch the clip again: that is free.</source>
        <translation>Traga-a de volta ou escolha outra pasta. Depois busque o clipe de novo: é grátis.</translation>
    </message>
    <message>
        <source>The clip is no longer on the disk</source>
        <translation>O clipe não está mais no disco</translation>
    </message>
    <message>
        <source>The file was moved or deleted outside the program.</source>
        <translation>O arquivo foi movido ou excluído fora do programa.</translation>
    </message>
    <message>
        <source>Put it back, or fetch it again while PiAPI still keeps it: that is free.</source>
        <translation>Coloque-o de volta ou busque-o de novo enquanto a PiAPI o mantém: é grátis.</translation>
    </message>
    <message>
        <source>The file is in use by another program</source>
        <translation>O arquivo está em uso por outro programa</translation>
    </message>
    <message>
        <source>The clip is here, but could not be given its name: a virus scanner or another program holds the file.</source>
        <translation>O clipe está aqui, mas não pôde receber seu nome: um antivírus ou outro programa está segurando o arquivo.</translation>
    </message>
    <message>
        <source>Nothing to do: the program tries again by itself until it is free.</source>
        <translation>Nada a fazer: o programa tenta sozinho até que ele fique livre.</translation>
    </message>
    <message>
        <source>What came was not a video</source>
        <translation>O que chegou não era um vídeo</translation>
    </message>
    <message>
        <source>The download was damaged or was another kind of file, and was not kept.</source>
        <translation>O download estava danificado ou era outro tipo de arquivo, e não foi mantido.</translation>
    </message>
    <message>
        <source>Fetch it again: that is free.</source>
        <translation>Busque-o de novo: é grátis.</translation>
    </message>
    <message>
        <source>The link to the clip has expired</source>
        <translation>O link do clipe expirou</translation>
    </message>
    <message>
        <source>PiAPI keeps clips for a short time only.</source>
        <translation>A PiAPI mantém os clipes por pouco tempo.</translation>
    </message>
    <message>
        <source>Fetch again asks PiAPI for a new link: that is free. If there is none, the clip is lost.</source>
        <translation>“Buscar de novo” pede um novo link à PiAPI: é grátis. Se não houver, o clipe está perdido.</translation>
    </message>
    <message>
        <source>PiAPI gave no link to the clip</source>
        <translation>A PiAPI não deu um link para o clipe</translation>
    </message>
    <message>
        <source>The take is marked as done, but without a clip.</source>
        <translation>O take consta como concluído, mas sem clipe.</translation>
    </message>
    <message>
        <source>Check now asks once more, free. If it stays so, ask PiAPI with the task ID.</source>
        <translation>“Verificar agora” pergunta mais uma vez, grátis. Se continuar assim, pergunte à PiAPI com o ID da tarefa.</translation>
    </message>
    <message>
        <source>PiAPI does not know this take</source>
        <translation>A PiAPI não conhece este take</translation>
    </message>
    <message>
        <source>The account of this key has no task with this ID.</source>
        <translation>A conta desta chave não tem nenhuma tarefa com este ID.</translation>
    </message>
    <message>
        <source>Check that the key is of the account that made the take, then check once more: that is free.</source>
        <translation>Confira se a chave é da conta que criou o take e verifique mais uma vez: é grátis.</translation>
    </message>
    <message>
        <source>The answer was not understood</source>
        <translation>A resposta não foi entendida</translation>
    </message>
    <message>
        <source>PiAPI answered in a way that this version does not know.</source>
        <translation>A PiAPI respondeu de um modo que esta versão não conhece.</translation>
    </message>
    <message>
        <source>Check again later: that is free. If it stays so, an update of the program may help.</source>
        <translation>Verifique mais tarde: é grátis. Se continuar assim, uma atualização do programa pode ajudar.</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Não confirmado</translation>
    </message>
    <message>
        <source>The request was sent, but the answer never came. Nobody knows yet whether PiAPI took it.</source>
        <translation>O pedido foi enviado, mas a resposta nunca chegou. Ninguém sabe ainda se a PiAPI o aceitou.</translation>
    </message>
    <message>
        <source>The program looks for it in your account’s history. Do not generate it again before that is clear.</source>
        <translation>O programa o procura no histórico da sua conta. Não o gere de novo antes que isso esteja claro.</translation>
    </message>
    <message>
        <source>The program was closed while this take was being sent.</source>
        <translation>O programa foi fechado enquanto este take era enviado.</translation>
    </message>
    <message>
        <source>PiAPI refused the request</source>
        <translation>A PiAPI recusou o pedido</translation>
    </message>
    <message>
        <source>PiAPI did not accept these settings or this prompt.</source>
        <translation>A PiAPI não aceitou estas configurações ou este prompt.</translation>
    </message>
    <message>
        <source>Change the prompt or the settings and generate again.</source>
        <translation>Mude o prompt ou as configurações e gere de novo.</translation>
    </message>
    <message>
        <source>The render did not work</source>
        <translation>A renderização não deu certo</translation>
    </message>
    <message>
        <source>PiAPI accepted the take and could not finish it.</source>
        <translation>A PiAPI aceitou o take e não conseguiu terminá-lo.</translation>
    </message>
    <message>
        <source>Generating it again is a new take at its full price. Another model may do better.</source>
        <translation>Gerá-lo de novo é um novo take pelo preço cheio. Outro modelo pode se sair melhor.</translation>
    </message>
    <message>
        <source>The take was cancelled</source>
        <translation>O take foi cancelado</translation>
    </message>
    <message>
        <source>It was cancelled at PiAPI, not by this program.</source>
        <translation>Ele foi cancelado na PiAPI, não por este programa.</translation>
    </message>
    <message>
        <source>Generating it again is a new take at its full price.</source>
        <translation>Gerá-lo de novo é um novo take pelo preço cheio.</translation>
    </message>
    <message>
        <source>That would go over your budget</source>
        <translation>Isso passaria do seu orçamento</translation>
    </message>
    <message>
        <source>The budget that you set does not have room for this.</source>
        <translation>O orçamento que você definiu não comporta isto.</translation>
    </message>
    <message>
        <source>Wait until the budget begins anew, or raise it in the settings.</source>
        <translation>Espere o orçamento recomeçar ou aumente-o nas configurações.</translation>
    </message>
    <message>
        <source>Held back for you</source>
        <translation>Retido para você decidir</translation>
    </message>
    <message>
        <source>An earlier take of the same press was not confirmed, so this one was not sent.</source>
        <translation>Um take anterior do mesmo clique não foi confirmado, por isso este não foi enviado.</translation>
    </message>
    <message>
        <source>Clear up the other one first. Then send this one, or take it back.</source>
        <translation>Resolva o outro primeiro. Depois envie este ou retire-o.</translation>
    </message>
    <message>
        <source>This could not be written down</source>
        <translation>Não foi possível registrar isto</translation>
    </message>
    <message>
        <source>The program’s own records cannot be written, so nothing is sent: a take without a record could be paid twice.</source>
        <translation>Não é possível gravar os registros do programa, por isso nada é enviado: um take sem registro poderia ser pago duas vezes.</translation>
    </message>
    <message>
        <source>Make room on the disk and start the program again.</source>
        <translation>Libere espaço no disco e inicie o programa de novo.</translation>
    </message>
    <message>
        <source>A fault of this program</source>
        <translation>Uma falha deste programa</translation>
    </message>
    <message>
        <source>Something went wrong here that should not.</source>
        <translation>Aconteceu aqui algo que não deveria.</translation>
    </message>
    <message>
        <source>Your takes are safe. Start the program again; if it comes back, copy the diagnostics from the settings.</source>
        <translation>Seus takes estão seguros. Inicie o programa de novo; se voltar a acontecer, copie o diagnóstico nas configurações.</translation>
    </message>
    <message>
        <source>The connection is not safe: unknown authority</source>
        <translation>A conexão não é segura: autoridade desconhecida</translation>
    </message>
    <message>
        <source>The certificate shown for PiAPI comes from an authority that this computer does not know. The proxy of a company does that. Nothing was sent to it.</source>
        <translation>O certificado mostrado para a PiAPI vem de uma autoridade que este computador não conhece. Um proxy de empresa faz isso. Nada foi enviado a ele.</translation>
    </message>
    <message>
        <source>In a company network, set its certificate in the settings. Elsewhere do not trust this network.</source>
        <translation>Em uma rede de empresa, informe o certificado dela nas configurações. Fora isso, não confie nesta rede.</translation>
    </message>
    <message>
        <source>The connection is not safe: expired certificate</source>
        <translation>A conexão não é segura: certificado expirado</translation>
    </message>
    <message>
        <source>The certificate shown for PiAPI has expired, or the clock of this computer is ahead. Nothing was sent to it.</source>
        <translation>O certificado mostrado para a PiAPI expirou, ou o relógio deste computador está adiantado. Nada foi enviado a ele.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer. If they are right, PiAPI has to renew its certificate.</source>
        <translation>Confira a data e a hora deste computador. Se estiverem certas, a PiAPI precisa renovar o certificado.</translation>
    </message>
    <message>
        <source>The connection is not safe: certificate not yet valid</source>
        <translation>A conexão não é segura: certificado ainda não válido</translation>
    </message>
    <message>
        <source>The certificate shown for PiAPI is not valid yet: most likely the clock of this computer is behind. Nothing was sent to it.</source>
        <translation>O certificado mostrado para a PiAPI ainda não é válido: provavelmente o relógio deste computador está atrasado. Nada foi enviado a ele.</translation>
    </message>
    <message>
        <source>Check the date and time of this computer.</source>
        <translation>Confira a data e a hora deste computador.</translation>
    </message>
    <message>
        <source>The connection is not safe: wrong host name</source>
        <translation>A conexão não é segura: nome de host errado</translation>
    </message>
    <message>
        <source>The certificate shown belongs to another host than PiAPI: somebody else answers in its place. Nothing was sent to it.</source>
        <translation>O certificado mostrado é de outro host que não a PiAPI: alguém responde no lugar dela. Nada foi enviado a ele.</translation>
    </message>
    <message>
        <source>You may need to sign in to this network first. Else check the API address and the proxy in the settings.</source>
        <translation>Talvez seja preciso fazer login nesta rede antes. Se não, confira o endereço da API e o proxy nas configurações.</translation>
    </message>
    <message>
        <source>{headline}. {rest}</source>
        <translation>{headline}. {rest}</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was charged.</source>
        <translation>Nada foi enviado e nada foi cobrado.</translation>
    </message>
    <message>
        <source>It may have been charged: {price} counts as spent until that is clear.</source>
        <translation>Pode ter sido cobrado: {price} conta como gasto até que isso esteja claro.</translation>
    </message>
    <message>
        <source>The take is paid for: {price}. Fetching it costs nothing.</source>
        <translation>O take está pago: {price}. Buscá-lo não custa nada.</translation>
    </message>
    <message>
        <source>The take goes on at PiAPI. It costs {price}, as ordered.</source>
        <translation>O take continua na PiAPI. Ele custa {price}, como pedido.</translation>
    </message>
    <message>
        <source>PiAPI refused it at once, so nothing was charged.</source>
        <translation>A PiAPI o recusou na hora, por isso nada foi cobrado.</translation>
    </message>
    <message>
        <source>PiAPI normally returns the cost of a failed task; check your balance.</source>
        <translation>A PiAPI normalmente devolve o custo de uma tarefa com falha; confira seu saldo.</translation>
    </message>
    <message>
        <source>PiAPI names a charge of {price}.</source>
        <translation>A PiAPI informa uma cobrança de {price}.</translation>
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
        <source>{name} is the nearest that works, {price}. Switching is free.</source>
        <translation>{name} é o mais próximo que funciona, {price}. Trocar é grátis.</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>Digitar chave</translation>
    </message>
    <message>
        <source>Top up at PiAPI</source>
        <translation>Recarregar na PiAPI</translation>
    </message>
    <message>
        <source>Edit and try again</source>
        <translation>Editar e tentar de novo</translation>
    </message>
    <message>
        <source>Switch to {model}</source>
        <translation>Mudar para {model}</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
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
        <source>Install Sora Desktop again; your clips, takes and settings stay.</source>
        <translation>Instale o Sora Desktop de novo; seus clipes, takes e configurações ficam.</translation>
    </message>
    <message>
        <source>Clips cannot be played: the media plugin is missing.</source>
        <translation>Não é possível reproduzir clipes: falta o plug-in de mídia.</translation>
    </message>
    <message>
        <source>Some pictures cannot be shown: a plugin is missing.</source>
        <translation>Algumas imagens não podem ser mostradas: falta um plug-in.</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Cheap, quick takes to find the shot, with sound</source>
        <translation>Takes rápidos e baratos para achar o plano, com som</translation>
    </message>
    <message>
        <source>Drafts in any shape, any length from 4 to 15 s</source>
        <translation>Rascunhos em qualquer formato, de 4 a 15 s</translation>
    </message>
    <message>
        <source>Film-like shots with speech and sound, up to 8 s</source>
        <translation>Planos de cinema com fala e som, até 8 s</translation>
    </message>
    <message>
        <source>Longer shots in any shape, from square to 21:9</source>
        <translation>Planos mais longos em qualquer formato, do quadrado ao 21:9</translation>
    </message>
    <message>
        <source>OpenAI ended Sora 2 on 2026-09-24. PiAPI may refuse it.</source>
        <translation>A OpenAI encerrou o Sora 2 em 24/09/2026. A PiAPI pode recusá-lo.</translation>
    </message>
    <message>
        <source>People and movement, any length from 3 to 15 s</source>
        <translation>Pessoas e movimento, de 3 a 15 s</translation>
    </message>
    <message>
        <source>PiAPI&apos;s pages disagree on lengths over 15 s, so they are not offered.</source>
        <translation>As páginas da PiAPI divergem acima de 15 s, por isso essas durações não são oferecidas.</translation>
    </message>
    <message>
        <source>Quick, cheap drafts at 720p, with sound</source>
        <translation>Rascunhos rápidos e baratos em 720p, com som</translation>
    </message>
    <message>
        <source>Steady motion in any shape, any length from 4 to 15 s</source>
        <translation>Movimento estável em qualquer formato, de 4 a 15 s</translation>
    </message>
    <message>
        <source>The finest detail and motion of the Sora models, with sound</source>
        <translation>O detalhe e o movimento mais finos dos modelos Sora, com som</translation>
    </message>
</context>
<context>
    <name>MoneyField</name>
    <message>
        <source>Off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>Write an amount such as 20 or 7.50, or leave it empty.</source>
        <translation>Escreva um valor como 20 ou 7.50, ou deixe vazio.</translation>
    </message>
    <message>
        <source>Write an amount above $0, or leave it empty.</source>
        <translation>Escreva um valor acima de $0, ou deixe vazio.</translation>
    </message>
</context>
<context>
    <name>MoneyPage</name>
    <message>
        <source>A budget stops new takes before they are sent. Empty means no limit.</source>
        <translation>Um orçamento detém novos takes antes do envio. Vazio significa sem limite.</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinheiro</translation>
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
        <source>Ask above</source>
        <translation>Perguntar acima de</translation>
    </message>
    <message>
        <source>One press of Generate that costs more than this asks first.</source>
        <translation>Um clique em Gerar que custe mais do que isto pergunta antes.</translation>
    </message>
    <message>
        <source>The month allows less than one day of it.</source>
        <translation>O mês permite menos do que um único dia.</translation>
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
        <source>{word} is none of the blanks.</source>
        <translation>{word} não é nenhum dos campos.</translation>
    </message>
    <message>
        <source>Write a name with at least one of the blanks in it.</source>
        <translation>Escreva um nome com pelo menos um dos campos.</translation>
    </message>
    <message>
        <source>A paper boat on a rainy street</source>
        <translation>Um barco de papel em uma rua chuvosa</translation>
    </message>
</context>
<context>
    <name>NamePatternField</name>
    <message>
        <source>Names of clips</source>
        <translation>Nomes dos clipes</translation>
    </message>
    <message>
        <source>Preview of the name</source>
        <translation>Prévia do nome</translation>
    </message>
    <message>
        <source>Blanks: %1</source>
        <translation>Campos: %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Por exemplo: %1</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Leave both empty to use what your system uses.</source>
        <translation>Deixe os dois vazios para usar o que seu sistema usa.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>Autoridade certificadora própria</translation>
    </message>
    <message>
        <source>A PEM file</source>
        <translation>Um arquivo PEM</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>For networks that inspect traffic. Trusted in addition to the system&apos;s.</source>
        <translation>Para redes que inspecionam o tráfego. Soma-se às do sistema.</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>Autoridade própria</translation>
    </message>
    <message>
        <source>This file cannot be read. Choose another one.</source>
        <translation>Não é possível ler este arquivo. Escolha outro.</translation>
    </message>
    <message>
        <source>There is no certificate in this file. It must be PEM.</source>
        <translation>Não há certificado neste arquivo. Ele deve ser PEM.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autoridade certificadora</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>Note on this take</source>
        <translation>Nota deste take</translation>
    </message>
    <message>
        <source>A note on this take</source>
        <translation>Uma nota sobre este take</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Enter key</source>
        <translation>Digitar chave</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) not confirmed: the answer was lost, and up to %1 may have been charged. Your account is being searched; nothing is sent again by itself.</source>
        <translation>
            <numerusform>%n take não confirmado: a resposta se perdeu, e pode ter sido cobrado até %1. Sua conta está sendo consultada; nada é reenviado sozinho.</numerusform>
            <numerusform>%n takes não confirmados: as respostas se perderam, e pode ter sido cobrado até %1. Sua conta está sendo consultada; nada é reenviado sozinho.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>This is the demo. Prices are shown as they are, nothing is charged, and the clips are drawn on this computer, not made by PiAPI.</source>
        <translation>Esta é a demo. Os preços são os reais, nada é cobrado, e os clipes são desenhados neste computador, não criados pela PiAPI.</translation>
    </message>
    <message>
        <source>Use my own key</source>
        <translation>Usar minha chave</translation>
    </message>
</context>
<context>
    <name>PickPopup</name>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Nada contém essas palavras.</translation>
    </message>
    <message>
        <source>The first {n}. Write what you look for to find the others.</source>
        <translation>Os primeiros {n}. Escreva o que procura para encontrar os outros.</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Player</source>
        <translation>Player</translation>
    </message>
    <message>
        <source>Your takes play here</source>
        <translation>Seus takes tocam aqui</translation>
    </message>
    <message>
        <source>Generate a clip, or pick a take.</source>
        <translation>Gere um clipe ou escolha um take.</translation>
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
        <source>No sound: this machine has no device for it</source>
        <translation>Sem som: este computador não tem saída de áudio</translation>
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
        <source>Sound on</source>
        <translation>Ligar o som</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Desligar o som</translation>
    </message>
    <message>
        <source>Leave full screen, then compare</source>
        <translation>Sair da tela cheia e comparar</translation>
    </message>
    <message>
        <source>Show at 100 %</source>
        <translation>Mostrar em 100 %</translation>
    </message>
    <message>
        <source>Play from here only</source>
        <translation>Reproduzir só a partir daqui</translation>
    </message>
    <message>
        <source>Play up to here only</source>
        <translation>Reproduzir só até aqui</translation>
    </message>
    <message>
        <source>Play the whole clip again</source>
        <translation>Reproduzir o clipe inteiro de novo</translation>
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
        <source>Wipe instead of side by side</source>
        <translation>Cortina em vez de lado a lado</translation>
    </message>
    <message>
        <source>Wipe to the left</source>
        <translation>Cortina para a esquerda</translation>
    </message>
    <message>
        <source>Wipe to the right</source>
        <translation>Cortina para a direita</translation>
    </message>
    <message>
        <source>Hear take A</source>
        <translation>Ouvir o take A</translation>
    </message>
    <message>
        <source>Hear take B</source>
        <translation>Ouvir o take B</translation>
    </message>
    <message>
        <source>Hear neither</source>
        <translation>Não ouvir nenhum</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>Trocar A e B</translation>
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
        <source>Compare with</source>
        <translation>Comparar com</translation>
    </message>
    <message>
        <source>There is no other take with a clip</source>
        <translation>Não há outro take com clipe</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Take %1</translation>
    </message>
    <message>
        <source>The clip&apos;s file is gone</source>
        <translation>O arquivo do clipe sumiu</translation>
    </message>
    <message>
        <source>%1 is no longer in its folder. Fetch the take again: it is free.</source>
        <translation>%1 não está mais na pasta. Busque o take de novo: é grátis.</translation>
    </message>
    <message>
        <source>The clip&apos;s file is empty</source>
        <translation>O arquivo do clipe está vazio</translation>
    </message>
    <message>
        <source>%1 has no bytes in it. Fetch the take again: it is free.</source>
        <translation>%1 não tem nenhum byte. Busque o take de novo: é grátis.</translation>
    </message>
    <message>
        <source>This file is not a clip, or it is damaged</source>
        <translation>Este arquivo não é um clipe ou está danificado</translation>
    </message>
    <message>
        <source>%1 cannot be opened. Fetch the take again: it is free.</source>
        <translation>Não é possível abrir %1. Busque o take de novo: é grátis.</translation>
    </message>
    <message>
        <source>The clip breaks off here</source>
        <translation>O clipe é interrompido aqui</translation>
    </message>
    <message>
        <source>The rest of %1 is damaged. Fetch the take again: it is free.</source>
        <translation>O resto de %1 está danificado. Busque o take de novo: é grátis.</translation>
    </message>
    <message>
        <source>This clip has a format that cannot be shown here</source>
        <translation>Este clipe tem um formato que não pode ser mostrado aqui</translation>
    </message>
    <message>
        <source>The file is whole; no decoder for its picture is built in.</source>
        <translation>O arquivo está íntegro; não há decodificador para sua imagem.</translation>
    </message>
    <message>
        <source>The clip has stopped moving</source>
        <translation>O clipe parou de se mover</translation>
    </message>
    <message>
        <source>The sound system may have gone away. The file is whole.</source>
        <translation>O sistema de som pode ter sumido. O arquivo está íntegro.</translation>
    </message>
    <message>
        <source>The clip&apos;s file does not answer</source>
        <translation>O arquivo do clipe não responde</translation>
    </message>
    <message>
        <source>The drive with %1 may be asleep or gone. Nothing is lost.</source>
        <translation>A unidade com %1 pode estar em repouso ou ter sumido. Nada se perdeu.</translation>
    </message>
    <message>
        <source>Play backwards</source>
        <translation>Reproduzir para trás</translation>
    </message>
    <message>
        <source>Play forwards, faster with each press</source>
        <translation>Reproduzir para a frente, mais rápido a cada toque</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Um quadro para trás</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Um quadro para a frente</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>Um segundo para trás</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>Um segundo para a frente</translation>
    </message>
    <message>
        <source>To the first frame</source>
        <translation>Ao primeiro quadro</translation>
    </message>
    <message>
        <source>To the last frame</source>
        <translation>Ao último quadro</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
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
        <source>Save this frame as a picture</source>
        <translation>Salvar este quadro</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Open in another player</source>
        <translation>Abrir em outro player</translation>
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
        <source>Hearing A</source>
        <translation>Som de A</translation>
    </message>
    <message>
        <source>Hearing B</source>
        <translation>Som de B</translation>
    </message>
    <message>
        <source>Hearing neither</source>
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
        <source>About the price</source>
        <translation>Sobre o preço</translation>
    </message>
    <message>
        <source>Price of PiAPI as of {day}. The API&apos;s own figure replaces it once known.</source>
        <translation>Preço da PiAPI em {day}. O valor da própria API o substitui assim que conhecido.</translation>
    </message>
    <message>
        <source>PiAPI names no exact price for these settings (as of {day}); it may be higher.</source>
        <translation>A PiAPI não informa preço exato para estas configurações (em {day}); pode ser maior.</translation>
    </message>
    <message>
        <source>{length} {times} {rate} = {price}</source>
        <translation>{length} {times} {rate} = {price}</translation>
    </message>
    <message>
        <source>{one}, {n} takes {total}</source>
        <translation>{one}, {n} takes {total}</translation>
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
        <source>Earlier prompts</source>
        <translation>Prompts anteriores</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelos de prompt</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Earlier prompt {n} of {count}. Yours comes back with Down.</source>
        <translation>Prompt anterior {n} de {count}. O seu volta com a seta para baixo.</translation>
    </message>
    <message>
        <source>Still to fill in: {names}. Tab goes there.</source>
        <translation>Falta preencher: {names}. Tab leva até lá.</translation>
    </message>
    <message>
        <source>Kept from the last time, not sent yet.</source>
        <translation>Guardado da última vez, ainda não enviado.</translation>
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
        <source>What you generate is listed here, to be used again.</source>
        <translation>O que você gera aparece aqui, para usar de novo.</translation>
    </message>
    <message>
        <source>No templates yet. Write a prompt with blanks such as {subject}, and save it.</source>
        <translation>Ainda não há modelos. Escreva um prompt com lacunas como {subject} e salve-o.</translation>
    </message>
    <message>
        <source>Kept as a template</source>
        <translation>Guardado como modelo</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Salvar como modelo</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nome do modelo</translation>
    </message>
    <message>
        <source>The template could not be kept</source>
        <translation>Não foi possível guardar o modelo</translation>
    </message>
    <message>
        <source>The folder could not be opened</source>
        <translation>Não foi possível abrir a pasta</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>não é possível lê-lo</translation>
    </message>
    <message>
        <source>it is too long for a prompt</source>
        <translation>é longo demais para um prompt</translation>
    </message>
    <message>
        <source>it is not a text in UTF-8</source>
        <translation>não é um texto em UTF-8</translation>
    </message>
    <message>
        <source>it is not written as TOML</source>
        <translation>não está escrito em TOML</translation>
    </message>
    <message>
        <source>there is no prompt in it</source>
        <translation>não contém um prompt</translation>
    </message>
    <message>
        <source>{file} was skipped: {why}.</source>
        <translation>{file} foi ignorado: {why}.</translation>
    </message>
    <message>
        <source>Not filled in: {names}. The model gets the words in braces as they stand.</source>
        <translation>Não preenchido: {names}. O modelo recebe as palavras entre chaves como estão.</translation>
    </message>
    <message>
        <source>Generate anyway ({total})</source>
        <translation>Gerar mesmo assim ({total})</translation>
    </message>
    <message>
        <source>Generate with blanks?</source>
        <translation>Gerar com lacunas?</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Takes beyond this wait here, unsent and unpaid, and go by themselves.</source>
        <translation>Takes além disso esperam aqui, sem envio nem pagamento, e seguem sozinhos.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Takes at once</source>
        <translation>Takes simultâneos</translation>
    </message>
    <message>
        <source>Your plan may allow fewer; then the service makes the rest wait.</source>
        <translation>Seu plano pode permitir menos; então o serviço faz o resto esperar.</translation>
    </message>
</context>
<context>
    <name>Rebuild</name>
    <message>
        <source>The list of takes was damaged and has been restored from a copy of {time}. Look for missing takes? It is free.</source>
        <translation>A lista de takes estava danificada e foi restaurada de uma cópia de {time}. Procurar takes perdidos? É grátis.</translation>
    </message>
    <message>
        <source>A new list of takes was begun. Look for the earlier ones in your account and in the clips folder? It is free.</source>
        <translation>Uma nova lista de takes foi iniciada. Procurar os anteriores na sua conta e na pasta de clipes? É grátis.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>A busca foi interrompida.</translation>
    </message>
    <message>
        <source>Look for missing takes</source>
        <translation>Procurar takes perdidos</translation>
    </message>
    <message>
        <source>Looking for missing takes in your account…</source>
        <translation>Procurando takes perdidos na sua conta…</translation>
    </message>
    <message>
        <source>Looking for missing takes: {n} of {count} read…</source>
        <translation>Procurando takes perdidos: {n} de {count} lidos…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{n} more could not be read: {why}.</source>
        <translation>Mais {n} não puderam ser lidos: {why}.</translation>
    </message>
    <message>
        <source>Your account could not be looked through: {why}.</source>
        <translation>Não foi possível percorrer sua conta: {why}.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>No missing takes were found.</source>
        <translation>Nenhum take perdido foi encontrado.</translation>
    </message>
    <message>
        <source>1 take found again.</source>
        <translation>1 take recuperado.</translation>
    </message>
    <message>
        <source>{n} takes found again.</source>
        <translation>{n} takes recuperados.</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>Prompt and settings of %1 are in Compose</source>
        <translation>O prompt e as configurações de %1 estão em “Compor”</translation>
    </message>
    <message>
        <source>some of them were changed to fit, see below the model</source>
        <translation>alguns foram ajustados, veja abaixo do modelo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>Não foi possível ler %1.</translation>
    </message>
    <message>
        <source>There is no recipe in %1</source>
        <translation>Não há receita em %1</translation>
    </message>
    <message>
        <source>only clips that were made here carry one, and some programs remove it.</source>
        <translation>só clipes feitos aqui têm uma, e alguns programas a removem.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 não está lá.</translation>
    </message>
    <message>
        <source>%1 is a file from elsewhere; it was not added to your takes.</source>
        <translation>%1 é um arquivo de outro lugar; não foi adicionado aos seus takes.</translation>
    </message>
    <message>
        <source>Use its prompt and settings</source>
        <translation>Usar o prompt e as configurações</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename on disk</source>
        <translation>Renomear no disco</translation>
    </message>
    <message>
        <source>The files get new names and stay in their folder. Other programs that have them open lose sight of them.</source>
        <translation>Os arquivos recebem novos nomes e ficam na mesma pasta. Outros programas que os têm abertos perdem-nos de vista.</translation>
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
    <name>Scrubber</name>
    <message>
        <source>Position in the clip</source>
        <translation>Posição no clipe</translation>
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
        <source>Account not reached</source>
        <translation>Conta não alcançada</translation>
    </message>
    <message>
        <source>One looks like it</source>
        <translation>Um se parece com ele</translation>
    </message>
    <message>
        <source>{n} look like it</source>
        <translation>{n} se parecem com ele</translation>
    </message>
    <message>
        <source>Looked once</source>
        <translation>Procurado uma vez</translation>
    </message>
    <message>
        <source>Looked {n} times</source>
        <translation>Procurado {n} vezes</translation>
    </message>
    <message>
        <source>Checking your account ({n} of {count})…</source>
        <translation>Verificando sua conta ({n} de {count})…</translation>
    </message>
    <message>
        <source>Checking your account…</source>
        <translation>Verificando sua conta…</translation>
    </message>
    <message>
        <source>Your account&apos;s list could not be had: {why}. It is asked again by itself.</source>
        <translation>Não foi possível obter a lista da sua conta: {why}. Ela é pedida de novo sozinha.</translation>
    </message>
    <message>
        <source>It is looked for in your account in a moment.</source>
        <translation>Ele será procurado na sua conta em instantes.</translation>
    </message>
    <message>
        <source>Looked once, not found yet.</source>
        <translation>Procurado uma vez, ainda não encontrado.</translation>
    </message>
    <message>
        <source>Looked {n} times, not found yet.</source>
        <translation>Procurado {n} vezes, ainda não encontrado.</translation>
    </message>
    <message>
        <source>It may still turn up.</source>
        <translation>Ele ainda pode aparecer.</translation>
    </message>
    <message>
        <source>It is looked for again by itself.</source>
        <translation>Ele é procurado de novo automaticamente.</translation>
    </message>
    <message>
        <source>We lost the answer. This may have been charged ({price}), and counts as spent until that is clear.</source>
        <translation>A resposta se perdeu. Isto pode ter sido cobrado ({price}) e conta como gasto até que isso esteja claro.</translation>
    </message>
    <message>
        <source>One task of your account looks like it: pick it if it is the one.</source>
        <translation>Uma tarefa da sua conta se parece com ele: escolha-a se for essa.</translation>
    </message>
    <message>
        <source>{n} tasks of your account look like it: pick the right one.</source>
        <translation>{n} tarefas da sua conta se parecem com ele: escolha a certa.</translation>
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
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Change the shortcuts</source>
        <translation>Alterar os atalhos</translation>
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
        <source>Use it here</source>
        <translation>Usar aqui</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sem teclas</translation>
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
        <source>Search a command or its keys</source>
        <translation>Pesquisar um comando ou suas teclas</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Pesquisar os atalhos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Pressione as novas teclas</translation>
    </message>
    <message>
        <source>Press the keys in the field above.</source>
        <translation>Pressione as teclas no campo acima.</translation>
    </message>
    <message>
        <source>This press costs money, so it needs Ctrl, Alt or a function key.</source>
        <translation>Este toque custa dinheiro, por isso precisa de Ctrl, Alt ou uma tecla de função.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 pertence a “%2”.</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>sem teclas</translation>
    </message>
    <message>
        <source>Now %1, once you save.</source>
        <translation>Agora %1, ao salvar.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. Change that one first.</source>
        <translation>%1 pertence a “%2”. Altere esse primeiro.</translation>
    </message>
    <message>
        <source>All as at the beginning, once you save.</source>
        <translation>Tudo como no início, ao salvar.</translation>
    </message>
</context>
<context>
    <name>ShotSettings</name>
    <message>
        <source>What the change of model changed</source>
        <translation>O que a troca de modelo mudou</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolução</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>O modelo</translation>
    </message>
    <message>
        <source>{gone} is no longer offered: {name} in its place.</source>
        <translation>{gone} não é mais oferecido: {name} em seu lugar.</translation>
    </message>
    <message>
        <source> Changed: {parts}.</source>
        <translation> Mudou: {parts}.</translation>
    </message>
    <message>
        <source>Changed to fit {name}: {parts}.</source>
        <translation>Ajustado a {name}: {parts}.</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>resolução</translation>
    </message>
    <message>
        <source>length</source>
        <translation>duração</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>som</translation>
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
        <source>no choice of {what}</source>
        <translation>sem escolha de {what}</translation>
    </message>
    <message>
        <source>{what} {new}</source>
        <translation>{what} {new}</translation>
    </message>
    <message>
        <source>{what} {new} instead of {old}</source>
        <translation>{what} {new} em vez de {old}</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Order of the takes: %1</source>
        <translation>Ordem dos takes: %1</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Sora Desktop cannot start</source>
        <translation>O Sora Desktop não pode iniciar</translation>
    </message>
    <message>
        <source>The list of your takes cannot be read</source>
        <translation>Não é possível ler a lista dos seus takes</translation>
    </message>
    <message>
        <source>Your clips are not touched. You can begin a new list; takes that were under way are then followed in your account at PiAPI only.</source>
        <translation>Seus clipes não são tocados. Você pode iniciar uma nova lista; takes em andamento passam a ser seguidos só na sua conta na PiAPI.</translation>
    </message>
    <message>
        <source>Begin a new list</source>
        <translation>Iniciar uma nova lista</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version again.</source>
        <translation>Nada foi alterado. Instale de novo a versão mais recente.</translation>
    </message>
    <message>
        <source>The file %1 is of a newer version of this program.</source>
        <translation>O arquivo %1 é de uma versão mais nova deste programa.</translation>
    </message>
    <message>
        <source>The file %1 cannot be used, and no good copy of it was found.</source>
        <translation>O arquivo %1 não pode ser usado, e nenhuma cópia boa foi encontrada.</translation>
    </message>
    <message>
        <source>It is kept as %1.</source>
        <translation>Ele é mantido como %1.</translation>
    </message>
    <message>
        <source>The folder in which Sora Desktop keeps its list of takes cannot be used. Make it writable or bring it back, then start again. Nothing was changed.</source>
        <translation>A pasta em que o Sora Desktop guarda a lista de takes não pode ser usada. Permita a gravação ou traga-a de volta e inicie de novo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The API address given at the start cannot be used. %1</source>
        <translation>O endereço de API dado ao iniciar não pode ser usado. %1</translation>
    </message>
    <message>
        <source>Sora Desktop is already running with this library, but does not answer. Close it, or wait until it has closed, and start again. If it is not running, delete the file %1.</source>
        <translation>O Sora Desktop já está aberto com esta biblioteca, mas não responde. Feche-o, ou espere que feche, e inicie de novo. Se ele não estiver aberto, exclua o arquivo %1.</translation>
    </message>
    <message>
        <source>The settings could not be read: %1</source>
        <translation>Não foi possível ler as configurações: %1</translation>
    </message>
    <message>
        <source>Set back to the usual value, because it cannot be used: %1.</source>
        <translation>Voltou ao valor padrão, porque não pode ser usado: %1.</translation>
    </message>
    <message>
        <source>The settings file was damaged. The usual settings hold; it is kept as %1.</source>
        <translation>O arquivo de configurações estava danificado. Valem as configurações padrão; ele é mantido como %1.</translation>
    </message>
    <message>
        <source>The settings file is damaged: %1</source>
        <translation>O arquivo de configurações está danificado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n take(s) in the journal cannot be read and cannot be shown. Nothing was deleted: what was paid for can still be seen in your account at PiAPI.</source>
        <translation>
            <numerusform>%n take do registro não pode ser lido nem mostrado. Nada foi excluído: o que foi pago ainda pode ser visto na sua conta da PiAPI.</numerusform>
            <numerusform>%n takes do registro não podem ser lidos nem mostrados. Nada foi excluído: o que foi pago ainda pode ser visto na sua conta da PiAPI.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>Gasto hoje</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Não confirmado</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>O que está em andamento</translation>
    </message>
    <message>
        <source>Key not saved</source>
        <translation>Chave não salva</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>A demo: no key, no cost. The clips do not come from PiAPI.</source>
        <translation>Uma demo: sem chave, sem custo. Os clipes não vêm da PiAPI.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Balance {amount}</source>
        <translation>Saldo {amount}</translation>
    </message>
    <message>
        <source>Balance not known</source>
        <translation>Saldo desconhecido</translation>
    </message>
    <message>
        <source>Today {amount}</source>
        <translation>Hoje {amount}</translation>
    </message>
    <message>
        <source>Today {amount} of {budget}</source>
        <translation>Hoje {amount} de {budget}</translation>
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
        <source>{amount} not confirmed</source>
        <translation>{amount} não confirmado</translation>
    </message>
    <message>
        <source>Sent, but the answer was lost: it counts as spent until that is clear.</source>
        <translation>Enviado, mas a resposta se perdeu: conta como gasto até que isso esteja claro.</translation>
    </message>
    <message>
        <source>{n} in line</source>
        <translation>{n} na fila</translation>
    </message>
    <message>
        <source>{n} sending</source>
        <translation>{n} enviando</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} aguardando</translation>
    </message>
    <message>
        <source>{n} rendering</source>
        <translation>{n} renderizando</translation>
    </message>
    <message>
        <source>{n} downloading</source>
        <translation>{n} baixando</translation>
    </message>
    <message>
        <source>{n} under way</source>
        <translation>{n} em andamento</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>PiAPI has trouble</source>
        <translation>A PiAPI está com problemas</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Chave recusada</translation>
    </message>
    <message>
        <source>Account refused</source>
        <translation>Conta recusada</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sem chave</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Tags of 1 take</source>
        <translation>Etiquetas de 1 take</translation>
    </message>
    <message>
        <source>Tags of %1 takes</source>
        <translation>Etiquetas de %1 takes</translation>
    </message>
    <message>
        <source>Some of them also have: %1</source>
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
        <source>Remove the tag %1</source>
        <translation>Remover a etiqueta %1</translation>
    </message>
</context>
<context>
    <name>TakeAction</name>
    <message>
        <source>Compare the two</source>
        <translation>Comparar os dois</translation>
    </message>
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
        <source>Fetch again (free)</source>
        <translation>Buscar de novo (grátis)</translation>
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
        <source>Pick from the account&apos;s list…</source>
        <translation>Escolher na lista da conta…</translation>
    </message>
    <message>
        <source>It did not happen</source>
        <translation>Não aconteceu</translation>
    </message>
    <message>
        <source>Take back (nothing was sent)</source>
        <translation>Retirar (nada foi enviado)</translation>
    </message>
    <message>
        <source>Send now %1</source>
        <translation>Enviar agora %1</translation>
    </message>
    <message>
        <source>Send now from %1</source>
        <translation>Enviar agora a partir de %1</translation>
    </message>
    <message>
        <source>Edit and try again</source>
        <translation>Editar e tentar de novo</translation>
    </message>
    <message>
        <source>Use this prompt and settings</source>
        <translation>Usar este prompt e configurações</translation>
    </message>
    <message>
        <source>Generate again (%1)</source>
        <translation>Gerar de novo (%1)</translation>
    </message>
    <message>
        <source>Send again (may charge a second time) (%1)</source>
        <translation>Enviar de novo (pode cobrar uma segunda vez) (%1)</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Open in another player</source>
        <translation>Abrir em outro player</translation>
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
        <source>Rename on disk…</source>
        <translation>Renomear no disco…</translation>
    </message>
    <message>
        <source>Save recipe beside the clip</source>
        <translation>Salvar a receita ao lado do clipe</translation>
    </message>
    <message>
        <source>Export for editing…</source>
        <translation>Exportar para edição…</translation>
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
        <source>Go to the take that it was made from</source>
        <translation>Ir ao take de origem</translation>
    </message>
    <message>
        <source>Show its family</source>
        <translation>Mostrar sua família</translation>
    </message>
    <message>
        <source>Show the takes of this press</source>
        <translation>Mostrar os takes deste clique</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mover para a lixeira</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>TakeCommand</name>
    <message>
        <source>Play the take</source>
        <translation>Reproduzir o take</translation>
    </message>
    <message>
        <source>Do what the take waits for</source>
        <translation>Fazer o que o take espera</translation>
    </message>
    <message>
        <source>Details of the take</source>
        <translation>Detalhes do take</translation>
    </message>
    <message>
        <source>Star, or take the star away</source>
        <translation>Pôr ou tirar a estrela</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mover para a lixeira</translation>
    </message>
    <message>
        <source>Undo star, tag, note or bin</source>
        <translation>Desfazer estrela, etiqueta, nota ou lixeira</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Copy the file, or the prompt</source>
        <translation>Copiar o arquivo ou o prompt</translation>
    </message>
    <message>
        <source>List or grid</source>
        <translation>Lista ou grade</translation>
    </message>
    <message>
        <source>Larger pictures</source>
        <translation>Imagens maiores</translation>
    </message>
    <message>
        <source>Smaller pictures</source>
        <translation>Imagens menores</translation>
    </message>
</context>
<context>
    <name>TaskFacts</name>
    <message>
        <source>Ordered {moment}</source>
        <translation>Pedido {moment}</translation>
    </message>
    <message>
        <source>Task ID {id}</source>
        <translation>ID da tarefa {id}</translation>
    </message>
    <message>
        <source>File {name}</source>
        <translation>Arquivo {name}</translation>
    </message>
    <message>
        <source>Take {n}</source>
        <translation>Take {n}</translation>
    </message>
</context>
<context>
    <name>TaskListHeader</name>
    <message>
        <source>Search the takes</source>
        <translation>Pesquisar os takes</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>Pesquisar prompts</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Com estrela</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Mais recentes</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Mais antigos</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>One press with take %1</source>
        <translation>Mesmo clique do take %1</translation>
    </message>
    <message>
        <source>Family of take %1</source>
        <translation>Família do take %1</translation>
    </message>
    <message>
        <source>1 take</source>
        <translation>1 take</translation>
    </message>
    <message>
        <source>%2 takes</source>
        <translation>%2 takes</translation>
    </message>
</context>
<context>
    <name>TaskListModel</name>
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
    <name>TaskRow</name>
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
    <name>TaskView</name>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Speed: %1</source>
        <translation>Velocidade: %1</translation>
    </message>
    <message>
        <source>Moment that is shown</source>
        <translation>Momento mostrado</translation>
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
        <source>%1 could not be moved to the trash. It is still there.</source>
        <translation>Não foi possível mover %1 para a lixeira. Ele ainda está lá.</translation>
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
    <name>TroubleNotice</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Open in another player</source>
        <translation>Abrir em outro player</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Iniciar de novo</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Dismiss this line</source>
        <translation>Fechar esta linha</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Version %1 of Sora Desktop is there.</source>
        <translation>A versão %1 do Sora Desktop está disponível.</translation>
    </message>
    <message>
        <source>Open the download page</source>
        <translation>Abrir a página de download</translation>
    </message>
</context>
<context>
    <name>VideoSurface</name>
    <message>
        <source>Picture of the clip</source>
        <translation>Imagem do clipe</translation>
    </message>
</context>
<context>
    <name>WindowPage</name>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>On top of the size that the system gives. Holds from the next start on.</source>
        <translation>Além do tamanho dado pelo sistema. Vale a partir do próximo início.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Takes go on at PiAPI in any case, and are fetched at the next start.</source>
        <translation>Os takes continuam na PiAPI de qualquer modo e são buscados no próximo início.</translation>
    </message>
    <message>
        <source>On closing</source>
        <translation>Ao fechar</translation>
    </message>
    <message>
        <source>Tell me when takes are done</source>
        <translation>Avisar quando os takes terminarem</translation>
    </message>
    <message>
        <source>Once for each press, and only while the window is not in front.</source>
        <translation>Uma vez por clique, e só quando a janela não está à frente.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimento</translation>
    </message>
    <message>
        <source>Nothing moves or plays by itself. Without it, your system decides.</source>
        <translation>Nada se move nem toca sozinho. Sem isso, o sistema decide.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Ask while takes are under way</source>
        <translation>Perguntar com takes em andamento</translation>
    </message>
    <message>
        <source>Follow takes in the tray</source>
        <translation>Acompanhar os takes na bandeja</translation>
    </message>
    <message>
        <source>Always quit</source>
        <translation>Sair sempre</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Not confirmed: may have been charged {price}</source>
        <translation>Não confirmado: pode ter sido cobrado {price}</translation>
    </message>
    <message>
        <source>Waiting for a slot, {time}{trouble}</source>
        <translation>Esperando vaga, {time}{trouble}</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Failed: {why}, {charge}</source>
        <translation>Falhou, {charge}: {why}</translation>
    </message>
    <message>
        <source>Not sent. Nothing was charged</source>
        <translation>Não enviado. Nada foi cobrado</translation>
    </message>
    <message>
        <source>Not sent: {why}. Nothing was charged</source>
        <translation>Não enviado: {why}. Nada foi cobrado</translation>
    </message>
    <message>
        <source>In line, not sent yet</source>
        <translation>Na fila, ainda não enviado</translation>
    </message>
    <message>
        <source>In line, not sent yet: {why}</source>
        <translation>Na fila, ainda não enviado: {why}</translation>
    </message>
    <message>
        <source>In line, not sent yet: {why}, next try in {time}</source>
        <translation>Na fila, ainda não enviado: {why}, próxima tentativa em {time}</translation>
    </message>
    <message>
        <source>Rendering, {time}{usual}{trouble}</source>
        <translation>Renderizando, {time}{usual}{trouble}</translation>
    </message>
    <message>
        <source> (usually about {time})</source>
        <translation> (costuma levar {time})</translation>
    </message>
    <message>
        <source> (longer than usual, about {time})</source>
        <translation> (mais que o normal, cerca de {time})</translation>
    </message>
    <message>
        <source>. Asking again: {why}</source>
        <translation>. Perguntando de novo: {why}</translation>
    </message>
    <message>
        <source>No clear answer, still asking, {time}</source>
        <translation>Sem resposta clara, ainda perguntando, {time}</translation>
    </message>
    <message>
        <source>PiAPI says “{word}”, still asking, {time}</source>
        <translation>A PiAPI diz “{word}”, ainda perguntando, {time}</translation>
    </message>
    <message>
        <source>Rendered and paid, but its link has expired</source>
        <translation>Renderizado e pago, mas o link expirou</translation>
    </message>
    <message>
        <source>Rendered, waiting to download</source>
        <translation>Renderizado, aguardando o download</translation>
    </message>
    <message>
        <source>Rendered and paid, not downloaded: {why}</source>
        <translation>Renderizado e pago, não baixado: {why}</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Baixando</translation>
    </message>
    <message>
        <source>Downloading {size}, {speed}</source>
        <translation>Baixando {size}, {speed}</translation>
    </message>
    <message>
        <source>Downloading {n} %, {speed}</source>
        <translation>Baixando {n} %, {speed}</translation>
    </message>
    <message>
        <source>Taken back. Nothing was charged</source>
        <translation>Retirado. Nada foi cobrado</translation>
    </message>
    <message>
        <source>Set aside: you said that it did not happen</source>
        <translation>Posto de lado: você disse que não aconteceu</translation>
    </message>
    <message>
        <source>nothing was charged</source>
        <translation>nada foi cobrado</translation>
    </message>
    <message>
        <source>PiAPI names a charge of {price}</source>
        <translation>a PiAPI informa uma cobrança de {price}</translation>
    </message>
    <message>
        <source>not charged as far as we know</source>
        <translation>não cobrado, até onde se sabe</translation>
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
        <source>API key refused</source>
        <translation>chave de API recusada</translation>
    </message>
    <message>
        <source>account refused</source>
        <translation>conta recusada</translation>
    </message>
    <message>
        <source>balance too low</source>
        <translation>saldo baixo demais</translation>
    </message>
    <message>
        <source>refused by moderation</source>
        <translation>recusado pela moderação</translation>
    </message>
    <message>
        <source>the model is gone</source>
        <translation>o modelo não existe mais</translation>
    </message>
    <message>
        <source>PiAPI has too much to do</source>
        <translation>A PiAPI está sobrecarregada</translation>
    </message>
    <message>
        <source>PiAPI has trouble</source>
        <translation>A PiAPI está com problemas</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sem conexão</translation>
    </message>
    <message>
        <source>the connection is not safe</source>
        <translation>a conexão não é segura</translation>
    </message>
    <message>
        <source>the proxy refused</source>
        <translation>o proxy recusou</translation>
    </message>
    <message>
        <source>this network wants a sign-in</source>
        <translation>esta rede pede login</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>o disco está cheio</translation>
    </message>
    <message>
        <source>the clips folder is gone</source>
        <translation>a pasta de clipes sumiu</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>o arquivo sumiu</translation>
    </message>
    <message>
        <source>the file is in use by another program</source>
        <translation>outro programa está usando o arquivo</translation>
    </message>
    <message>
        <source>the file was no video</source>
        <translation>o arquivo não era um vídeo</translation>
    </message>
    <message>
        <source>its link has expired</source>
        <translation>o link expirou</translation>
    </message>
    <message>
        <source>PiAPI gave no link</source>
        <translation>a PiAPI não deu um link</translation>
    </message>
    <message>
        <source>PiAPI does not know this take</source>
        <translation>A PiAPI não conhece este take</translation>
    </message>
    <message>
        <source>the answer was not understood</source>
        <translation>a resposta não foi entendida</translation>
    </message>
    <message>
        <source>the answer was lost</source>
        <translation>a resposta se perdeu</translation>
    </message>
    <message>
        <source>the program was closed while sending</source>
        <translation>o programa foi fechado durante o envio</translation>
    </message>
    <message>
        <source>refused by PiAPI</source>
        <translation>recusado pela PiAPI</translation>
    </message>
    <message>
        <source>the render did not work</source>
        <translation>a renderização não deu certo</translation>
    </message>
    <message>
        <source>cancelled at PiAPI</source>
        <translation>cancelado na PiAPI</translation>
    </message>
    <message>
        <source>over your budget</source>
        <translation>acima do seu orçamento</translation>
    </message>
    <message>
        <source>held back for you</source>
        <translation>retido para você decidir</translation>
    </message>
    <message>
        <source>it could not be written down</source>
        <translation>não foi possível registrar</translation>
    </message>
    <message>
        <source>a fault of this program</source>
        <translation>uma falha deste programa</translation>
    </message>
    <message>
        <source>Choose a model: this one is not in the list.</source>
        <translation>Escolha um modelo: este não está na lista.</translation>
    </message>
    <message>
        <source>Choose another model: {model} is gone.</source>
        <translation>Escolha outro modelo: {model} não existe mais.</translation>
    </message>
    <message>
        <source>Write a prompt first.</source>
        <translation>Escreva um prompt primeiro.</translation>
    </message>
    <message>
        <source>The prompt is too long: shorten it to {limit} characters.</source>
        <translation>O prompt é longo demais: reduza-o a {limit} caracteres.</translation>
    </message>
    <message>
        <source>The prompt holds a sign that cannot be sent. Type that part again.</source>
        <translation>O prompt contém um sinal que não pode ser enviado. Digite essa parte de novo.</translation>
    </message>
    <message>
        <source>Choose a shape that {model} makes.</source>
        <translation>Escolha um formato que {model} faça.</translation>
    </message>
    <message>
        <source>Choose a resolution that {model} makes.</source>
        <translation>Escolha uma resolução que {model} faça.</translation>
    </message>
    <message>
        <source>Choose a length that {model} makes.</source>
        <translation>Escolha uma duração que {model} faça.</translation>
    </message>
    <message>
        <source>Choose a sound setting that {model} takes.</source>
        <translation>Escolha um ajuste de som que {model} aceite.</translation>
    </message>
    <message>
        <source>Choose from 1 to 20 takes.</source>
        <translation>Escolha de 1 a 20 takes.</translation>
    </message>
</context>
</TS>
