namespace ManifestDsl.Engine.Tests.Dockerfiles.Rules;

public sealed class FileExamples : DockerfileExamples
{
    private const string From = "FROM alpine:3.22\n";

    public override IEnumerable<DockerfileExample> All =>
    [
        Fails("MDSL2026", From + "ADD . /app", "ADD", "ADD copies ., which is neither an archive nor an address: write COPY"),
        Fails("MDSL2026", From + "ADD [\"a b\", \"/app/\"]", "ADD", "ADD copies a b, which is neither an archive nor an address: write COPY"),
        Fails("MDSL2026", From + "ADD --chown=1000 a b /app/", "ADD", "ADD copies a, which is neither an archive nor an address: write COPY"),
        Passes("MDSL2026", From + "COPY . /app"),
        Passes("MDSL2026", From + "ADD a.tar.gz /app"),
        Passes("MDSL2026", From + "ADD https://example.com/a /app"),
        Passes("MDSL2026", From + "ADD git@github.com:acme/web.git#main /app"),
        Passes("MDSL2026", From + "ADD <<EOF /app/x\ntext\nEOF"),
        Unknown("MDSL2026", From + "ARG F\nADD $F /app"),

        Fails("MDSL2027", From + "ADD https://example.com/tool /bin/tool", "https://example.com/tool", "ADD takes whatever is at https://example.com/tool: write --checksum=sha256: with the digest of the file that was tested"),
        Fails("MDSL2027", From + "ARG V\nADD http://example.com/tool-$V /bin/tool", "http://example.com/tool-$V", "ADD takes whatever is at http://example.com/tool-$V: write --checksum=sha256: with the digest of the file that was tested"),
        Passes("MDSL2027", From + "ADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://example.com/tool /bin/tool"),
        Passes("MDSL2027", From + "ADD https://github.com/acme/web.git#v1 /src"),
        Passes("MDSL2027", From + "ADD a.tar /app"),
        Unknown("MDSL2027", From + "ARG F\nADD $F /app"),

        Fails("MDSL2029", From + "ENV DB_PASSWORD=hunter2", "DB_PASSWORD=hunter2", "ENV DB_PASSWORD holds a secret, which whoever pulls the image can read: take it away, and give it to the container with a Secret"),
        Fails("MDSL2029", From + "ENV DB_PASSWORD hunter2", "DB_PASSWORD hunter2", "ENV DB_PASSWORD holds a secret, which whoever pulls the image can read: take it away, and give it to the container with a Secret"),
        Fails("MDSL2029", From + "ARG NUGET_TOKEN", "NUGET_TOKEN", "ARG NUGET_TOKEN leaves a secret in the history of the image: read it in the RUN that needs it with RUN --mount=type=secret"),
        Fails("MDSL2029", From + "ARG API_KEY=abcdef", "API_KEY=abcdef", "ARG API_KEY holds a secret, which whoever pulls the image can read: take it away, read it in the RUN that needs it with RUN --mount=type=secret"),
        Fails("MDSL2029", "ARG NPM_TOKEN\n" + From, "NPM_TOKEN", "ARG NPM_TOKEN leaves a secret in the history of the image: read it in the RUN that needs it with RUN --mount=type=secret"),
        Fails("MDSL2029", From + "ENV KEY=AKIA1234567890ABCDEF", "KEY=AKIA1234567890ABCDEF", "ENV KEY holds an AWS access key, which whoever pulls the image can read: take it away and revoke it, and give it to the container with a Secret"),
        Fails("MDSL2029", From + "ENV DB=\"Server=db;Password=hunter2;\"", "DB=\"Server=db;Password=hunter2;\"", "ENV DB holds a password in a connection string, which whoever pulls the image can read: take it away and revoke it, and give it to the container with a Secret"),
        Passes("MDSL2029", From + "ENV ASPNETCORE_HTTP_PORTS=8080 DB_PASSWORD_FILE=/run/secrets/db"),
        Passes("MDSL2029", From + "ARG VERSION\nARG TOKENIZER=x"),
        Passes("MDSL2029", From + "ENV DB_PASSWORD="),
        Passes("MDSL2029", From + "RUN --mount=type=secret,id=token cat /run/secrets/token"),
        Unknown("MDSL2029", From + "ARG X\nENV DB_PASSWORD=$X"),

        Fails("MDSL2030", From + "COPY id_rsa /root/.ssh/id_rsa", "id_rsa", "COPY puts id_rsa into the image, where whoever pulls it can read it: mount it from a Secret, or into the RUN that needs it with RUN --mount=type=secret"),
        Fails("MDSL2030", From + "COPY [\".env\", \"/app/\"]", "\".env\"", "COPY puts .env into the image, where whoever pulls it can read it: mount it from a Secret, or into the RUN that needs it with RUN --mount=type=secret"),
        Fails("MDSL2030", From + "ADD certs/tls.key /etc/tls/", "certs/tls.key", "ADD puts certs/tls.key into the image, where whoever pulls it can read it: mount it from a Secret, or into the RUN that needs it with RUN --mount=type=secret"),
        Fails("MDSL2030", From + "COPY .aws/ /root/.aws/", ".aws/", "COPY puts .aws/ into the image, where whoever pulls it can read it: mount it from a Secret, or into the RUN that needs it with RUN --mount=type=secret"),
        Fails("MDSL2030", From + "COPY .docker/config.json /x", ".docker/config.json", "COPY puts .docker/config.json into the image, where whoever pulls it can read it: mount it from a Secret, or into the RUN that needs it with RUN --mount=type=secret"),
        Passes("MDSL2030", From + "COPY config.json id_rsa.pub .env.example environment /app/"),
        Passes("MDSL2030", "FROM alpine:3.22 AS build\nCOPY id_rsa /\nFROM alpine:3.22\nCOPY --from=build /out /app"),
        Passes("MDSL2030", From + "COPY nginx_signing.key /tmp/\nCOPY tool.key /usr/share/keyrings/\nCOPY a.key /etc/apt/trusted.gpg.d/"),
        Unknown("MDSL2030", From + "ARG F\nCOPY $F /app"),

        Fails("MDSL2051", "FROM alpine:3.22 AS a\nCOPY --from=a /x /y", "--from=a", "COPY takes files from 'a', the stage that it is in: remove --from, or name an earlier stage"),
        Fails("MDSL2051", From + "COPY --from=0 /x /y", "--from=0", "COPY takes files from '0', the stage that it is in: remove --from, or name an earlier stage"),
        Fails("MDSL2051", "FROM alpine:3.22 AS a\nFROM alpine:3.22\nCOPY --from=2 /x /y", "--from=2", "COPY takes files from stage 2, and the stages are numbered from 0 to 1: write the name of a stage"),
        Passes("MDSL2051", "FROM alpine:3.22 AS a\nFROM alpine:3.22\nCOPY --from=a /x /y\nCOPY --from=0 /x /y"),
        Passes("MDSL2051", From + "COPY --from=nginx:1.29 /x /y"),
        Unknown("MDSL2051", From + "ARG S\nCOPY --from=$S /x /y"),

        Fails("MDSL2052", "FROM alpine:3.22 AS build\nFROM alpine:3.22\nCOPY --from=biuld /x /y", "--from=biuld", "COPY takes files from 'biuld', which is no stage of this file: write the name of a stage, or an image with its registry and tag"),
        Passes("MDSL2052", "FROM alpine:3.22 AS build\nFROM alpine:3.22\nCOPY --from=BUILD /x /y"),
        Passes("MDSL2052", From + "COPY --from=busybox /bin/sh /bin/sh"),
        Passes("MDSL2052", From + "COPY --from=ghcr.io/acme/x:1 /x /y"),
        Unknown("MDSL2052", From + "ARG S\nCOPY --from=$S /x /y"),

        Fails("MDSL2053", From + "COPY a b /app", "/app", "COPY puts several files into /app: write /app/"),
        Fails("MDSL2053", From + "ADD [\"a\", \"b\", \"app\"]", "\"app\"", "ADD puts several files into app: write app/"),
        Passes("MDSL2053", From + "COPY a b /app/"),
        Passes("MDSL2053", From + "COPY a b ./"),
        Passes("MDSL2053", From + "COPY a b ."),
        Passes("MDSL2053", From + "COPY a /app"),
        Passes("MDSL2053", From + "ARG D=/app/\nCOPY a b $D"),
        Unknown("MDSL2053", From + "ARG D\nCOPY a b $D"),
        Unknown("MDSL2053", From + "COPY a b $LAMBDA_TASK_ROOT"),

        Fails("MDSL2055", "FROM alpine:3.22 AS a\nFROM scratch\nCOPY --from=a / /", "/", "COPY takes the whole file system of a: name the files and folders that the image needs"),
        Passes("MDSL2055", "FROM alpine:3.22 AS a\nFROM scratch\nCOPY --from=a /out /"),
        Passes("MDSL2055", From + "COPY / /app"),
        Unknown("MDSL2055", "FROM alpine:3.22 AS a\nFROM alpine:3.22\nARG D\nCOPY --from=a $D /"),

        Fails("MDSL2063", From + "COPY a.tar.gz /tmp/\nRUN tar xf /tmp/a.tar.gz", "a.tar.gz", "COPY leaves a.tar.gz in the image beside what tar unpacks from it: write ADD, which unpacks it"),
        Passes("MDSL2063", From + "COPY a.tar.gz /data/"),
        Passes("MDSL2063", From + "ADD a.tar.gz /data/"),
        Unknown("MDSL2063", From + "ARG F\nCOPY $F /tmp/\nRUN tar xf /tmp/$F"),

        Fails("MDSL2065", From + "COPY a b/", "b/", "COPY copies to b/ without a WORKDIR before it: write WORKDIR with the folder, or the whole path"),
        Fails("MDSL2065", From + "COPY . .", ".", "COPY copies to . without a WORKDIR before it: write WORKDIR with the folder, or the whole path"),
        Passes("MDSL2065", From + "WORKDIR /app\nCOPY . ."),
        Passes("MDSL2065", "FROM alpine:3.22 AS base\nWORKDIR /app\nFROM base\nCOPY . ."),
        Passes("MDSL2065", From + "COPY . /app"),
        Unknown("MDSL2065", From + "COPY . $D"),
    ];
}
