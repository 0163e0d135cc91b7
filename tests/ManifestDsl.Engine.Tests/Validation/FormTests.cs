using ManifestDsl.Engine.Policy;
using ManifestDsl.Engine.Tests.Policy;

namespace ManifestDsl.Engine.Tests.Validation;

/// <summary>Forms of texts: what is taken and what is not.</summary>
public class FormTests
{
    [Theory]
    [InlineData("10.0.0.1", true)]
    [InlineData("255.255.255.255", true)]
    [InlineData("::", true)]
    [InlineData("::1", true)]
    [InlineData("fd00::1:2", true)]
    [InlineData("1:2:3:4:5:6:7:8", true)]
    [InlineData("::ffff:10.0.0.1", true)]
    [InlineData("256.0.0.1", false)]
    [InlineData("10.0.0", false)]
    [InlineData("10.0.0.01", false)]
    [InlineData("10.0.0.1/8", false)]
    [InlineData("1:2:3:4:5:6:7", false)]
    [InlineData("1:2:3:4:5:6:7:8:9", false)]
    [InlineData("1::2::3", false)]
    [InlineData("fd00::12345", false)]
    [InlineData("fe80::1%eth0", false)]
    [InlineData("db.example.org", false)]
    public void Addresses(string text, bool valid) => Check("v1", "Service", "spec.externalIPs.0", text, valid ? "" : "MDSL7013");

    [Theory]
    [InlineData("10.0.0.0/8", true)]
    [InlineData("0.0.0.0/0", true)]
    [InlineData("10.0.0.1/32", true)]
    [InlineData("fd00::/8", true)]
    [InlineData("::/128", true)]
    [InlineData("10.0.0.0", false)]
    [InlineData("10.0.0.0/33", false)]
    [InlineData("::/129", false)]
    [InlineData("10.0.0.0/", false)]
    [InlineData("10.0.0.0/08", false)]
    [InlineData("10.0.0.0/-1", false)]
    public void Ranges(string text, bool valid) => Check("networking.k8s.io/v1", "NetworkPolicy", "spec.ingress.0.from.0.ipBlock.cidr", text, valid ? "" : "MDSL7013");

    [Theory]
    [InlineData("None", "")]
    [InlineData("", "")]
    [InlineData("10.0.0.1", "")]
    [InlineData("none", "MDSL7013")]
    public void Cluster_addresses(string text, string expected) => Check("v1", "Service", "spec.clusterIP", text, expected);

    [Theory]
    [InlineData("* * * * *", true)]
    [InlineData("0 3 * * 1-5", true)]
    [InlineData("*/15 0-23/2 1,15 jan-MAR sun", true)]
    [InlineData("59 23 31 12 6", true)]
    [InlineData("? ? ? ? ?", true)]
    [InlineData("5/10 * * * *", true)]
    [InlineData("@hourly", true)]
    [InlineData("@every 1h30m", true)]
    [InlineData("60 * * * *", false)]
    [InlineData("* 24 * * *", false)]
    [InlineData("* * 0 * *", false)]
    [InlineData("* * 32 * *", false)]
    [InlineData("* * * 13 *", false)]
    [InlineData("* * * * 7", false)]
    [InlineData("5-1 * * * *", false)]
    [InlineData("*/0 * * * *", false)]
    [InlineData("* * * *", false)]
    [InlineData("* * * * * *", false)]
    [InlineData("@reboot", false)]
    [InlineData("@every 1x", false)]
    [InlineData("@every ", false)]
    [InlineData("1, * * * *", false)]
    public void Schedules(string text, bool valid) => Check("batch/v1", "CronJob", "spec.schedule", text, valid ? "" : "MDSL7014");

    [Theory]
    [InlineData("Etc/UTC", true)]
    [InlineData("Europe/Berlin", true)]
    [InlineData("America/Argentina/Buenos_Aires", true)]
    [InlineData("Etc/GMT+5", true)]
    [InlineData("Local", false)]
    [InlineData("Europe Berlin", false)]
    [InlineData("/UTC", false)]
    [InlineData("Europe/", false)]
    [InlineData("Europe//Berlin", false)]
    public void Time_zones(string text, bool valid) => Check("batch/v1", "CronJob", "spec.timeZone", text, valid ? "" : "MDSL7014");

    [Theory]
    [InlineData("/data", "")]
    [InlineData("C:\\data", "")]
    [InlineData("\\\\.\\pipe\\x", "")]
    [InlineData("data", "MDSL7015")]
    [InlineData("./data", "MDSL7015")]
    [InlineData("", "MDSL7015")]
    public void Mount_paths(string text, string expected) => Check("v1", "Pod", "spec.containers.0.volumeMounts.0.mountPath", text, expected);

    [Theory]
    [InlineData("a/b..c", "")]
    [InlineData("", "")]
    [InlineData("/a", "MDSL7015")]
    [InlineData("a/../b", "MDSL7015")]
    [InlineData("..", "MDSL7015")]
    public void Paths_in_volumes(string text, string expected) => Check("v1", "Pod", "spec.containers.0.volumeMounts.0.subPath", text, expected);

    [Theory]
    [InlineData("/var/log", "")]
    [InlineData("/var/..", "MDSL7015")]
    public void Paths_of_nodes(string text, string expected) => Check("v1", "Pod", "spec.volumes.0.hostPath.path", text, expected);

    [Theory]
    [InlineData("/api", "")]
    [InlineData("api", "MDSL7015")]
    public void Paths_of_ingresses(string text, string expected) => Check("networking.k8s.io/v1", "Ingress", "spec.rules.0.http.paths.0.path", text, expected);

    [Theory]
    [InlineData("https://hook.example.org/x", "")]
    [InlineData("http://hook.example.org", "MDSL7015")]
    public void Webhooks(string text, string expected) => Check("admissionregistration.k8s.io/v1", "ValidatingWebhookConfiguration", "webhooks.0.clientConfig.url", text, expected);

    [Theory]
    [InlineData("shop.example.org", "")]
    [InlineData("*.example.org", "")]
    [InlineData("", "")]
    [InlineData("*", "MDSL7001")]
    [InlineData("a.*.org", "MDSL7001")]
    [InlineData("10.0.0.1", "MDSL7001")]
    [InlineData("shop.example.org:443", "MDSL7001")]
    [InlineData("Shop.example.org", "MDSL7001")]
    public void Hosts(string text, string expected) => Check("networking.k8s.io/v1", "Ingress", "spec.rules.0.host", text, expected);

    [Theory]
    [InlineData("A", "")]
    [InlineData("a.b-c_D1", "")]
    [InlineData("Logging:Level", "")]
    [InlineData("1A", "")]
    [InlineData("A=B", "MDSL7016")]
    [InlineData("Ä", "MDSL7016")]
    [InlineData("", "MDSL7016")]
    public void Environment_names(string text, string expected) => Check("v1", "Pod", "spec.containers.0.env.0.name", text, expected);

    [Theory]
    [InlineData("A_1.b-c", 31, "")]
    [InlineData("1A", 31, "MDSL7016")]
    [InlineData("Logging:Level", 31, "MDSL7016")]
    [InlineData("..", 31, "MDSL7016")]
    [InlineData("1A", 32, "")]
    public void Environment_names_of_older_clusters(string text, int minor, string expected)
    {
        var source = SampleObject.Of("v1", "Pod").With("spec.containers.0.env.0.name", text).Object();
        Assert.Equal(expected, string.Join(' ', SampleObject.FindingsOf(source, new PolicyOptions { KubernetesVersion = new(minor) }).Select(finding => finding.Rule.Id)));
    }

    [Theory]
    [InlineData("a.B-c_1", true)]
    [InlineData("..a", false)]
    [InlineData(".", false)]
    [InlineData("a/b", false)]
    [InlineData("a b", false)]
    public void Keys_of_data(string key, bool valid)
    {
        var data = new Engine.Model.MapNode([new(key, Engine.Model.ScalarNode.FromText("x", Tree.Written), Tree.Written)], Tree.Written);
        Assert.Equal(valid ? "" : "MDSL7016", SampleObject.Of("v1", "ConfigMap").With("data", data).Ids());
    }

    private static void Check(string apiVersion, string kind, string path, string text, string expected)
    {
        var found = SampleObject.Of(apiVersion, kind).With(path, text).Findings();
        Assert.Equal(expected, string.Join(' ', found.Select(finding => finding.Rule.Id)));
        Assert.All(found, finding => Assert.Contains($" is '{text}': write ", finding.Message, StringComparison.Ordinal));
    }
}
