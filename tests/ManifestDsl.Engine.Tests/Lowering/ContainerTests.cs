using ManifestDsl.Engine.Model;
using static ManifestDsl.Engine.Tests.Lowering.LoweringAssert;

namespace ManifestDsl.Engine.Tests.Lowering;

/// <summary>What containers say beyond single fields.</summary>
public class ContainerTests
{
    private const string Container = "spec.template.spec.containers.0.";
    private static readonly Container Web = new("web", "example.org/web:1");

    [Fact]
    public void Every_source_of_an_environment_variable()
    {
        var root = Root(Hello(Web with
        {
            Env = new()
            {
                ["TEXT"] = "a",
                ["SECRET"] = Env.From(secret: "db", key: "password"),
                ["CONFIG"] = Env.From(new ConfigMap("settings"), "level") with { Optional = true },
                ["FIELD"] = Env.Field("metadata.name"),
                ["MEMORY"] = Env.Resource("limits.memory"),
                ["CPU"] = Env.Resource("limits.cpu", "other", "1m"),
            },
        }));
        Assert.Equal(
            "[{name: TEXT, value: a}, "
            + "{name: SECRET, valueFrom: {secretKeyRef: {name: db, key: password}}}, "
            + "{name: CONFIG, valueFrom: {configMapKeyRef: {name: settings, key: level, optional: true}}}, "
            + "{name: FIELD, valueFrom: {fieldRef: {fieldPath: metadata.name}}}, "
            + "{name: MEMORY, valueFrom: {resourceFieldRef: {resource: limits.memory}}}, "
            + "{name: CPU, valueFrom: {resourceFieldRef: {resource: limits.cpu, containerName: other, divisor: '1m'}}}]",
            root.TextAt(Container + "env"));
    }

    [Fact]
    public void A_source_without_a_key_and_a_key_without_a_source_are_problems()
    {
        var problem = Problem(Hello(Web with { Env = new() { ["A"] = new() { Secret = "db" } } }), "MDSL0008");
        Assert.Equal("An environment variable of Deployment 'hello' names no key: name the entry, as in Env.From(secret, \"key\")", problem.Message);
        problem = Problem(Hello(Web with { Env = new() { ["A"] = new() { Key = "password" } } }), "MDSL0008");
        Assert.Equal("An environment variable of Deployment 'hello' names no Secret or ConfigMap: name it, as in Env.From(secret, \"key\")", problem.Message);
    }

    [Fact]
    public void A_reference_that_names_nothing_is_a_problem()
    {
        var problem = Problem(Hello(Web with { EnvFrom = [EnvFrom.ConfigMap(new ConfigMapReference())] }), "MDSL0008");
        Assert.Contains("names no ConfigMap", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_entries_of_a_config_map_and_of_a_secret()
    {
        var root = Root(Hello(Web with { EnvFrom = [EnvFrom.ConfigMap(new ConfigMap("settings"), "APP_"), EnvFrom.Secret("db") with { Optional = true }] }));
        Assert.Equal("[{configMapRef: {name: settings}, prefix: APP_}, {secretRef: {name: db, optional: true}}]", Sorted(root, "envFrom"));
    }

    [Fact]
    public void Hooks()
    {
        var root = Root(Hello(Web with
        {
            PostStart = Hook.Exec(["/warm", "up"]),
            PreStop = Hook.Http("/drain", "http") with { Headers = new() { ["X"] = "y" }, Scheme = HttpScheme.Https, Host = "localhost" },
            StopSignal = "SIGUSR1",
        }));
        Assert.Equal(
            "{postStart: {exec: {command: [/warm, up]}}, "
            + "preStop: {httpGet: {path: /drain, port: http, host: localhost, scheme: HTTPS, httpHeaders: [{name: X, value: y}]}}, stopSignal: SIGUSR1}",
            SortedKeys(root.At(Container + "lifecycle")));
        Assert.Equal("{sleep: {seconds: 5}}", Root(Hello(Web with { PreStop = Hook.Sleep(5) })).TextAt(Container + "lifecycle.preStop"));
    }

    [Fact]
    public void Other_resources_are_limits()
    {
        var resources = new Resources { Cpu = "1", MemoryLimit = "1Gi", Extended = new() { ["nvidia.com/gpu"] = "2" }, Claims = [new("gpu") { Request = "one" }] };
        Assert.Equal(
            "{requests: {cpu: '1'}, limits: {memory: '1Gi', nvidia.com/gpu: '2'}, claims: [{name: gpu, request: one}]}",
            Root(Hello(Web with { Resources = resources })).TextAt(Container + "resources"));
    }

    [Fact]
    public void Block_devices_are_volumes()
    {
        var store = new StatefulSet("store")
        {
            Containers = [Web with { BlockDevices = [new("/dev/data", Volume.ClaimTemplate("data")), new("/dev/other", Volume.PersistentVolumeClaim("other", "claim"))], WritablePaths = ["/other"] }],
            VolumeClaimTemplates = [new("data", "1Gi") { VolumeMode = VolumeMode.Block }],
        };
        var root = Root(store);
        Assert.Equal("[{devicePath: /dev/data, name: data}, {devicePath: /dev/other, name: other}]", root.TextAt(Container + "volumeDevices"));
        Assert.Equal("[{name: web-other, emptyDir: {}}, {persistentVolumeClaim: {claimName: claim}, name: other}]", root.TextAt("spec.template.spec.volumes"));
        Problem(store with { VolumeClaimTemplates = null }, "MDSL0006");
    }

    [Fact]
    public void An_init_container_that_is_always_restarted_is_a_sidecar()
    {
        var root = Root(Hello(Web) with { InitContainers = [new("proxy", "example.org/proxy:1") { RestartPolicy = RestartPolicy.Always, Startup = Probe.Tcp(15021) }] });
        Assert.Equal("Always", root.TextAt("spec.template.spec.initContainers.0.restartPolicy"));
    }

    private static string Sorted(MapNode root, string field) => "[" + string.Join(", ", ((ListNode)root.At(Container + field)!).Items.Select(SortedKeys)) + "]";

    private static string SortedKeys(ManifestNode? node) => node is MapNode map
        ? "{" + string.Join(", ", map.Entries.OrderBy(e => Rank(e.Key)).ThenBy(e => e.Key, StringComparer.Ordinal).Select(e => e.Key + ": " + SortedKeys(e.Value))) + "}"
        : Nodes.Text(node);

    private static int Rank(string key) => key switch
    {
        "name" or "path" or "configMapRef" or "secretRef" or "postStart" => 0,
        "port" or "preStop" => 1,
        "httpHeaders" => 3,
        _ => 2,
    };
}
