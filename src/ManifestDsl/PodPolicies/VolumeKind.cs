namespace ManifestDsl;

/// <summary>The kinds of volumes of a pod, for the allow-list of a <see cref="PodPolicy"/>. Each is a field of <c>spec.volumes[]</c>.</summary>
public enum VolumeKind
{
    /// <summary>A disk of AWS.</summary>
    [KubernetesValue("awsElasticBlockStore")]
    AwsElasticBlockStore,

    /// <summary>A disk of Azure.</summary>
    [KubernetesValue("azureDisk")]
    AzureDisk,

    /// <summary>A file share of Azure.</summary>
    [KubernetesValue("azureFile")]
    AzureFile,

    /// <summary>A CephFS file system.</summary>
    [KubernetesValue("cephfs")]
    CephFs,

    /// <summary>A disk of OpenStack.</summary>
    [KubernetesValue("cinder")]
    Cinder,

    /// <summary>A ConfigMap.</summary>
    [KubernetesValue("configMap")]
    ConfigMap,

    /// <summary>An inline volume of a CSI driver.</summary>
    [KubernetesValue("csi")]
    Csi,

    /// <summary>Facts of the pod.</summary>
    [KubernetesValue("downwardAPI")]
    DownwardApi,

    /// <summary>An empty folder that lives as long as the pod.</summary>
    [KubernetesValue("emptyDir")]
    EmptyDir,

    /// <summary>A claim that lives as long as the pod.</summary>
    [KubernetesValue("ephemeral")]
    Ephemeral,

    /// <summary>A Fibre Channel disk.</summary>
    [KubernetesValue("fc")]
    FibreChannel,

    /// <summary>A volume of an exec driver.</summary>
    [KubernetesValue("flexVolume")]
    FlexVolume,

    /// <summary>A Flocker volume.</summary>
    [KubernetesValue("flocker")]
    Flocker,

    /// <summary>A disk of Google Cloud.</summary>
    [KubernetesValue("gcePersistentDisk")]
    GcePersistentDisk,

    /// <summary>A git repository.</summary>
    [KubernetesValue("gitRepo")]
    GitRepo,

    /// <summary>A GlusterFS volume.</summary>
    [KubernetesValue("glusterfs")]
    Glusterfs,

    /// <summary>A folder of the node.</summary>
    [KubernetesValue("hostPath")]
    HostPath,

    /// <summary>An image.</summary>
    [KubernetesValue("image")]
    Image,

    /// <summary>An iSCSI disk.</summary>
    [KubernetesValue("iscsi")]
    Iscsi,

    /// <summary>An NFS share.</summary>
    [KubernetesValue("nfs")]
    Nfs,

    /// <summary>A claim.</summary>
    [KubernetesValue("persistentVolumeClaim")]
    PersistentVolumeClaim,

    /// <summary>A Photon disk.</summary>
    [KubernetesValue("photonPersistentDisk")]
    PhotonPersistentDisk,

    /// <summary>A Portworx volume.</summary>
    [KubernetesValue("portworxVolume")]
    PortworxVolume,

    /// <summary>Several sources in one folder.</summary>
    [KubernetesValue("projected")]
    Projected,

    /// <summary>A Quobyte volume.</summary>
    [KubernetesValue("quobyte")]
    Quobyte,

    /// <summary>A Ceph block device.</summary>
    [KubernetesValue("rbd")]
    Rbd,

    /// <summary>A ScaleIO volume.</summary>
    [KubernetesValue("scaleIO")]
    ScaleIO,

    /// <summary>A Secret.</summary>
    [KubernetesValue("secret")]
    Secret,

    /// <summary>A StorageOS volume.</summary>
    [KubernetesValue("storageos")]
    StorageOs,

    /// <summary>A vSphere disk.</summary>
    [KubernetesValue("vsphereVolume")]
    VsphereVolume,
}
