using System.Collections.Immutable;
using ManifestDsl.Engine.Model;
using static ManifestDsl.Engine.PodPolicies.PlainNodes;

namespace ManifestDsl.Engine.PodPolicies.Fixtures;

/// <summary>The least that the API takes as a volume of each kind.</summary>
internal static class VolumeSources
{
    /// <summary>The kinds, those first that every level of the Pod Security Standards allows, hostPath and image last: other controls are about them too.</summary>
    public static readonly ImmutableArray<string> Kinds =
    [
        "emptyDir", "configMap", "secret", "downwardAPI", "projected", "persistentVolumeClaim", "csi", "ephemeral", "nfs", "iscsi", "fc", "cephfs", "rbd",
        "cinder", "awsElasticBlockStore", "azureDisk", "azureFile", "gcePersistentDisk", "vsphereVolume", "portworxVolume", "flexVolume", "gitRepo",
        "glusterfs", "flocker", "photonPersistentDisk", "quobyte", "scaleIO", "storageos", "hostPath", "image",
    ];

    /// <summary>The fields of a volume; null for a kind that has no place here.</summary>
    public static MapNode? Of(string kind) => kind switch
    {
        "awsElasticBlockStore" => Map(("volumeID", Text("vol-0123456789abcdef0"))),
        "azureDisk" => Map(("diskName", Text("fixture.vhd")), ("diskURI", Text("https://example.blob.core.windows.net/vhds/fixture.vhd"))),
        "azureFile" => Map(("secretName", Text("fixture")), ("shareName", Text("fixture"))),
        "cephfs" => Map(("monitors", List(Text("10.0.0.1:6789")))),
        "cinder" => Map(("volumeID", Text("fixture"))),
        "configMap" => Map(("name", Text("fixture")), ("optional", Flag(true))),
        "csi" => Map(("driver", Text("fixture.example.com"))),
        "downwardAPI" => Map(("items", List(Map(("path", Text("name")), ("fieldRef", Map(("fieldPath", Text("metadata.name")))))))),
        "emptyDir" => Map(("sizeLimit", Text("1Mi"))),
        "ephemeral" => Map(("volumeClaimTemplate", Map(("spec", Map(
            ("accessModes", List(Text("ReadWriteOnce"))),
            ("resources", Map(("requests", Map(("storage", Text("1Mi"))))))))))),
        "fc" => Map(("targetWWNs", List(Text("500a0982991b8dc5"))), ("lun", Number(0))),
        "flexVolume" => Map(("driver", Text("example.com/fixture"))),
        "flocker" => Map(("datasetName", Text("fixture"))),
        "gcePersistentDisk" => Map(("pdName", Text("fixture"))),
        "gitRepo" => Map(("repository", Text("https://git.example.com/fixture.git"))),
        "glusterfs" => Map(("endpoints", Text("fixture")), ("path", Text("fixture"))),
        "iscsi" => Map(("targetPortal", Text("10.0.0.1:3260")), ("iqn", Text("iqn.2001-04.com.example:fixture")), ("lun", Number(0))),
        "nfs" => Map(("server", Text("nfs.example.com")), ("path", Text("/fixture"))),
        "persistentVolumeClaim" => Map(("claimName", Text("fixture"))),
        "photonPersistentDisk" => Map(("pdID", Text("fixture"))),
        "portworxVolume" => Map(("volumeID", Text("fixture"))),
        "projected" => Map(("sources", List(Map(("configMap", Map(("name", Text("fixture")), ("optional", Flag(true)))))))),
        "quobyte" => Map(("registry", Text("10.0.0.1:7861")), ("volume", Text("fixture"))),
        "rbd" => Map(("monitors", List(Text("10.0.0.1:6789"))), ("image", Text("fixture"))),
        "scaleIO" => Map(("gateway", Text("https://10.0.0.1/api")), ("system", Text("fixture")), ("secretRef", Map(("name", Text("fixture")))), ("volumeName", Text("fixture"))),
        "secret" => Map(("secretName", Text("fixture")), ("optional", Flag(true))),
        "storageos" => Map(("volumeName", Text("fixture"))),
        "vsphereVolume" => Map(("volumePath", Text("[datastore] fixture.vmdk"))),
        _ => null,
    };
}
