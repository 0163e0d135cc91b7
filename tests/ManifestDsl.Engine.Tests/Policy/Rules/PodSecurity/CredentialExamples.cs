using static ManifestDsl.Engine.Tests.Policy.RuleExample;

namespace ManifestDsl.Engine.Tests.Policy.Rules.PodSecurity;

internal abstract class EnvironmentExamples(string id) : RuleExamples(id)
{
    protected static SamplePod With(TreeValue name, TreeValue value) => Secure.With("containers.0.env", Tree.List(Tree.Map(("name", name), ("value", value))));

    protected static SamplePod WithCommand(params TreeValue[] command) => Secure.With("containers.0.command", Tree.List(command));

    protected static SamplePod WithArgs(params TreeValue[] args) => Secure.With("containers.0.args", Tree.List(args));
}

internal sealed class CredentialValueExamples() : EnvironmentExamples("MDSL1060")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("a setting", With("LOG_LEVEL", "info")),
        Passes("a URL", With("DB", "postgres://db:5432/shop")),
        Passes("arguments", WithArgs("--port=8080", "--log-format", "json")),
        Fails("a variable", With("KEY_ID", "AKIA" + "IOSFODNN7EXAMPLE")),
        Fails("a command", WithCommand("curl", "https://me:hunter2@example.org/")),
        Passes("a path after an option", WithArgs("--token", "/run/secrets/token")),
        Fails("a value after its option", WithArgs("--db-password", "hunter2")),
        Fails("a probe", Secure.With("containers.0.livenessProbe.exec.command", Tree.List("mysqladmin", "ping", "--password=hunter2"))),
        Fails("a hook", Secure.With("containers.0.lifecycle.preStop.exec.command", Tree.List("curl", "https://me:hunter2@example.org/"))),
        Fails("a header", Secure.With("containers.0.readinessProbe.httpGet.httpHeaders", Tree.List(Tree.Map(("name", "X-Api-Key"), ("value", "a1b2c3d4"))))),
        CannotBeKnown("a probe unknown", Secure.With("containers.0.startupProbe", Tree.Unknown)),
        Fails("an argument", WithArgs("--token=ghp_" + new string('a', 20) + new string('1', 16))),
        CannotBeKnown("a variable unknown", With("A", Tree.Unknown)),
        CannotBeKnown("an argument unknown", WithArgs(Tree.Unknown)),
        CannotBeKnown("arguments unknown", Secure.With("containers.0.args", Tree.Unknown)),
        CannotBeKnown("variables unknown", Secure.With("containers.0.env", Tree.Unknown)),
    ];
}

internal sealed class CredentialNameExamples() : EnvironmentExamples("MDSL1061")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("a setting", With("LOG_LEVEL", "info")),
        Passes("a file", With("DB_PASSWORD_FILE", "/run/secrets/db")),
        Passes("a path", With("DB_PASSWORD", "/run/secrets/db")),
        Passes("a reference", With("DB_PASSWORD", "$(OTHER)")),
        Passes("a switch", With("ALLOW_EMPTY_PASSWORD", "yes")),
        Passes("what is told by its form is told by the other rule", With("GITHUB_TOKEN", "ghp_" + new string('a', 20) + new string('1', 16))),
        Passes("from a Secret", Secure.With("containers.0.env", Tree.List(Tree.Map(("name", "DB_PASSWORD"), ("valueFrom", Tree.Map(("secretKeyRef", Tree.Map()))))))),
        Fails("a password", With("DB_PASSWORD", "hunter2")),
        Fails("a key", With("Stripe__ApiKey", "abc123")),
        CannotBeKnown("unknown", With("DB_PASSWORD", Tree.Unknown)),
        CannotBeKnown("variables unknown", Secure.With("containers.0.env", Tree.Unknown)),
    ];
}

internal sealed class SecretEnvExamples() : EnvironmentExamples("MDSL1062")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("a value", With("LOG_LEVEL", "info")),
        Passes("a ConfigMap", Secure.With("containers.0.envFrom", Tree.List(Tree.Map(("configMapRef", Tree.Map(("name", "settings"))))))),
        Fails("a key", Secure.With("containers.0.env", Tree.List(Tree.Map(("name", "A"), ("valueFrom", Tree.Map(("secretKeyRef", Tree.Map(("name", "s"), ("key", "k"))))))))),
        Fails("a whole Secret", Secure.With("containers.0.envFrom", Tree.List(Tree.Map(("secretRef", Tree.Map(("name", "s"))))))),
        CannotBeKnown("source unknown", Secure.With("containers.0.env", Tree.List(Tree.Map(("name", "A"), ("valueFrom", Tree.Unknown))))),
        CannotBeKnown("sources unknown", Secure.With("containers.0.envFrom", Tree.Unknown)),
    ];
}

internal sealed class GitSyncExamples() : EnvironmentExamples("MDSL1063")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("another variable", With("GITSYNC_REPO", "https://example.org/repo.git")),
        Fails("the variable", With("GITSYNC_GIT", "/bin/sh")),
        CannotBeKnown("variables unknown", Secure.With("containers.0.env", Tree.Unknown)),
    ];
}

internal sealed class SudoExamples() : EnvironmentExamples("MDSL1064")
{
    public override IEnumerable<RuleExample> All =>
    [
        Passes("no command", Secure),
        Passes("another command", WithCommand("nginx", "-g", "daemon off;")),
        Passes("a word among others", WithCommand("echo", "please sudo it").With("containers.0.args", Tree.List("pseudo code"))),
        Fails("the program", WithCommand("sudo", "nginx")),
        Fails("with its path", WithCommand("/usr/bin/sudo", "nginx")),
        Fails("in a script", WithCommand("sh", "-c", "cd /app && sudo ./run")),
        Fails("in an argument", WithCommand("sh", "-c").With("containers.0.args", Tree.List("sudo ./run"))),
        CannotBeKnown("unknown", WithCommand(Tree.Unknown)),
        CannotBeKnown("arguments unknown", Secure.With("containers.0.args", Tree.Unknown)),
    ];
}
