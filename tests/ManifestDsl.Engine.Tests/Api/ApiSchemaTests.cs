using ManifestDsl.ApiFacts.Schema;
using ManifestDsl.Engine.Api;
using ManifestDsl.Engine.Tests.Policy.Documentation;

namespace ManifestDsl.Engine.Tests.Api;

public class ApiSchemaTests
{
    private static string DataFile => Repository.PathOf("src", "ManifestDsl.Engine", "Api", "Schema.txt");

    [Fact]
    public void The_data_file_is_what_the_tool_writes() => Repository.Verify(DataFile, SchemaFacts.Render());

    [Fact]
    public void The_data_stays_small() => Assert.InRange(new FileInfo(DataFile).Length, 50_000, 300_000);

    [Fact]
    public void Every_kind_of_the_client_has_a_type_and_every_type_can_be_read()
    {
        Assert.Equal(206, ClientModels.Kinds().Count);
        foreach (var (model, entity) in ClientModels.Kinds())
        {
            Assert.Equal(model.Name, ApiSchema.Find(ClientModels.ApiVersion(entity), entity.Kind)?.Name);
        }

        foreach (var model in ClientModels.All())
        {
            var type = ApiSchema.Type(model.Name);
            Assert.NotNull(type);
            Assert.Equal(ClientModels.Properties(model).Select(property => property.Name), type.Fields.Select(field => field.Name));
            foreach (var field in type.Fields)
            {
                Assert.Equal(ClientModels.ModelOf(ClientModels.Properties(model).Single(property => property.Name == field.Name).Type)?.Name, TypeOf(field.Value)?.Name);
            }
        }
    }

    [Theory]
    [InlineData("apps/v1", "Widget")]
    [InlineData("apps/v2", "Deployment")]
    [InlineData("", "Pod")]
    [InlineData("v1", "")]
    [InlineData("v1 Pod", "V1Pod")]
    public void What_is_not_built_in_has_no_type(string apiVersion, string kind) => Assert.Null(ApiSchema.Find(apiVersion, kind));

    [Theory]
    [InlineData("V1PodSpec", "containers", true, ApiValueKind.List)]
    [InlineData("V1PodSpec", "hostNetwork", false, ApiValueKind.Boolean)]
    [InlineData("V1DeploymentSpec", "selector", true, ApiValueKind.Object)]
    [InlineData("V1DeploymentSpec", "replicas", false, ApiValueKind.Integer)]
    [InlineData("V1ServicePort", "port", true, ApiValueKind.Integer)]
    [InlineData("V1ServicePort", "targetPort", false, ApiValueKind.IntegerOrText)]
    [InlineData("V1EnvVar", "name", true, ApiValueKind.Text)]
    [InlineData("V1RoleBinding", "roleRef", true, ApiValueKind.Object)]
    [InlineData("V1ConfigMap", "data", false, ApiValueKind.Map)]
    [InlineData("V1Secret", "data", false, ApiValueKind.Map)]
    [InlineData("V1ObjectMeta", "creationTimestamp", false, ApiValueKind.Time)]
    [InlineData("V1PodSpec", "activeDeadlineSeconds", false, ApiValueKind.LongInteger)]
    [InlineData("V1EmptyDirVolumeSource", "sizeLimit", false, ApiValueKind.Quantity)]
    [InlineData("V1JSONSchemaProps", "maximum", false, ApiValueKind.Number)]
    [InlineData("V1ControllerRevision", "data", false, ApiValueKind.Any)]
    [InlineData("V1beta1DeviceClass", "spec", true, ApiValueKind.Object)]
    public void Well_known_fields(string type, string name, bool isRequired, ApiValueKind kind)
    {
        var field = ApiSchema.Type(type)![name]!;
        Assert.Equal((isRequired, kind), (field.IsRequired, field.Value.Kind));
    }

    [Fact]
    public void Values_lists_and_maps_say_what_they_hold()
    {
        Assert.Equal("SCTP TCP UDP", string.Join(' ', ApiSchema.Type("V1ServicePort")!["protocol"]!.Allowed));
        Assert.Equal("TCP", ApiSchema.Type("V1ServicePort")!["protocol"]!.Default);
        Assert.Equal("port protocol", string.Join(' ', ApiSchema.Type("V1ServiceSpec")!["ports"]!.ListKeys));
        Assert.Empty(ApiSchema.Type("V1PodSpec")!["tolerations"]!.ListKeys);
        Assert.True(ApiSchema.Type("V1ObjectMeta")!["finalizers"]!.IsSet);
        Assert.Equal("V1Container", ApiSchema.Find("v1", "Pod")!["spec"]!.Value.Type!["containers"]!.Value.Element!.Type!.Name);
        Assert.Equal(ApiValueKind.Bytes, ApiSchema.Type("V1Secret")!["data"]!.Value.Element!.Kind);
        Assert.Null(ApiSchema.Type("V1Secret")!["Data"]);
    }

    [Fact]
    public void A_type_is_read_once() => Assert.Same(ApiSchema.Type("V1PodSpec"), ApiSchema.Find("v1", "Pod")!["spec"]!.Value.Type);

    private static ApiType? TypeOf(ApiValue value) => value.Element is { } element ? TypeOf(element) : value.Type;
}
